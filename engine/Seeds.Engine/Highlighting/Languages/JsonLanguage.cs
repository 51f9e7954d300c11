using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>JSON, also with comments and the liberties of JSON5.</summary>
internal static class JsonLanguage
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
        ],
        Keywords = Words.Of("true false null Infinity NaN"),
        KeyMark = ':',
        WordStarts = "$",
        WordParts = "$",
    };
}
