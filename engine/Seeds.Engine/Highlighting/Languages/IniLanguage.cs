using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Settings as lines of names and values under headings in brackets.</summary>
internal static class IniLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("#") with { Place = Place.FirstOnLine },
            Region.LineComment(";") with { Place = Place.FirstOnLine },
            Region.Quoted("\""),
            new(TokenKind.Type, "[", "]") { Place = Place.FirstOnLine },
        ],
        WordStarts = "*",
        WordParts = "-./:",
        WordRule = KindOf,
    };

    /// <summary>The first word of a line is a key if an equals sign follows.</summary>
    private static string? KindOf(in WordContext word)
    {
        var isKey = word.FirstOnLine && word.RestAfterBlanks.StartsWith('=');
        return isKey ? TokenKind.Name : word.Word is "true" or "false" or "on" or "off" or "yes" or "no" ? TokenKind.Keyword : null;
    }
}
