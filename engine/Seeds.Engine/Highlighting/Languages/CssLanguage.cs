using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Style sheets: CSS, SCSS and Less.</summary>
internal static class CssLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CssLexer Lexer { get; } = new();

    /// <summary>Reads SCSS and Less, which have comments that end with their line.</summary>
    public static CssLexer ScssLexer { get; } = new() { LineComments = true };
}
