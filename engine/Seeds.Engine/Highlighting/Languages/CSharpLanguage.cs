using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>C# 14.</summary>
internal static class CSharpLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("//"),
            Region.BlockComment("/*", "*/"),
            Region.Quoted("\""),
            Region.Quoted("'"),
            new(TokenKind.Text, "@\"", "\"") { Multiline = true, Doubles = true },
            new(TokenKind.Text, "$\"", "\"") { Escape = '\\', Holes = [new("{", "}", Doubles: true)] },
            new(TokenKind.Text, "$@\"", "\"") { Multiline = true, Doubles = true, Holes = [new("{", "}", Doubles: true)] },
            new(TokenKind.Text, "@$\"", "\"") { Multiline = true, Doubles = true, Holes = [new("{", "}", Doubles: true)] },
            Region.Raw("\"\"\"", "\"\"\"") with { Fill = '"' },
            Region.Raw("$\"\"\"", "\"\"\"") with { Fill = '"', Holes = [new("{", "}")] },
            Region.Raw("$$\"\"\"", "\"\"\"") with { Fill = '"', Holes = [new("{{", "}}")] },
        ],
        Sigils = [new('#', TokenKind.Keyword) { Place = Place.FirstOnLine }],
        Keywords = Words.Of("""
            abstract as async await base break case catch checked class const continue default delegate do else enum event
            explicit extern false finally fixed for foreach get goto if implicit in init interface internal is lock namespace
            new null operator out override params private protected public readonly ref required return sealed set sizeof
            stackalloc static struct switch this throw true try typeof unchecked unsafe using virtual void volatile while yield
            """),
        ContextualKeywords = Words.Of("""
            alias and ascending by descending equals extension file from global group into join let managed nameof not on or
            orderby partial record scoped select unmanaged var when where with
            """),
        Types = Words.Of("bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort"),
        TypeFollows = Words.Of("class struct interface enum record new"),
        ModuleFollows = Words.Of("using namespace static"),
        CapitalsAreTypes = true,
        MembersAreCapitalised = true,
    };
}
