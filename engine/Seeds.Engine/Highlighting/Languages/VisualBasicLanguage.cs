using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Visual Basic .NET.</summary>
internal static class VisualBasicLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("'"),
            new(TokenKind.Text, "\"", "\"") { Multiline = true, Doubles = true },
            new(TokenKind.Text, "$\"", "\"") { Multiline = true, Doubles = true, Holes = [new("{", "}", Doubles: true)] },
        ],
        Sigils = [new('#', TokenKind.Keyword) { Place = Place.FirstOnLine }],
        Keywords = Words.InAnyCase("""
            AddHandler AddressOf And AndAlso As Async Await ByRef ByVal Call Case Catch Class Const Continue Declare Default
            Delegate Dim DirectCast Do Each Else ElseIf End Enum Event Exit False Finally For Friend Function Get GetType Global
            GoTo Handles If Implements Imports In Inherits Interface Is IsNot Let Lib Like Loop Me Mod Module MustInherit
            MustOverride MyBase MyClass NameOf Namespace New Next Not Nothing NotInheritable NotOverridable Of On Operator Option
            Optional Or OrElse Overloads Overridable Overrides ParamArray Partial Private Property Protected Public RaiseEvent
            ReadOnly ReDim RemoveHandler Resume Return Select Set Shadows Shared Static Step Stop Structure Sub SyncLock Then Throw
            To True Try TryCast TypeOf Until Using When While With WithEvents WriteOnly Xor Yield
            """),
        Types = Words.InAnyCase("""
            Boolean Byte Char Date Decimal Double Integer Long Object SByte Short Single String UInteger ULong UShort
            """),
        TypeFollows = Words.InAnyCase("Class Structure Interface Enum Module"),
        FunctionFollows = Words.InAnyCase("Function Sub"),
        ModuleFollows = Words.InAnyCase("Imports Namespace"),
    };
}
