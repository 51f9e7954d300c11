using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Windows command scripts and sessions.</summary>
internal static class BatchLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static ConsoleLexer Lexer { get; } = new(new CodeLanguage
    {
        Regions =
        [
            Region.LineComment("::") with { Place = Place.FirstOnLine },
            Region.LineComment("rem ") with { Place = Place.FirstOnLine },
            Region.LineComment("REM ") with { Place = Place.FirstOnLine },
            new(TokenKind.Text, "\"", "\"") { Expands = true },
            new(TokenKind.Type, ":", "") { Place = Place.LineStart },
        ],
        Sigils = [new('%', TokenKind.Name) { FollowsWords = true, Closes = true, Specials = "0123456789*%" }],
        Keywords = Words.InAnyCase("call cd chdir do echo else exist exit for goto if in not pause rem set setlocal shift"),
        Numbers = false,
        WordStarts = "-./@",
        WordParts = "-./:\\",
        WordRule = CommandWords.KindOf,
    });
}
