using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>TOML 1.0.</summary>
internal static class TomlLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("#"),
            Region.Quoted("\""),
            new(TokenKind.Text, "'", "'"),
            Region.Raw("\"\"\"", "\"\"\"") with { Escape = '\\' },
            Region.Raw("'''", "'''"),
            new(TokenKind.Type, "[", "]") { Place = Place.LineStart },
            new(TokenKind.Type, "[[", "]]") { Place = Place.LineStart },
        ],
        KeyMark = '=',
        Numbers = false,
        WordStarts = "0123456789+-",
        WordParts = "+-.:",
        WordRule = KindOf,
    };

    /// <summary>A word is a number, a date, a constant or, before an equals sign or first on its line, a key.</summary>
    private static string? KindOf(in WordContext word)
    {
        var isKey = word.RestAfterBlanks.StartsWith('=');
        return isKey ? TokenKind.Name
            : word.Word.ContainsAnyInRange('0', '9') && !char.IsLetter(word.Word[0]) ? TokenKind.Number
            : word.Word.TrimStart("+-") is "true" or "false" or "inf" or "nan" ? TokenKind.Keyword
            : word.FirstOnLine ? TokenKind.Name
            : null;
    }
}
