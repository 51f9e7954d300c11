using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Text without colours.</summary>
internal static class PlainLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static PlainLexer Lexer { get; } = new();
}
