using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>The POSIX shell and its descendants.</summary>
internal static class BashLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("#") with { Place = Place.AfterBlank },
            new(TokenKind.Text, "'", "'") { Multiline = true },
            Region.Quoted("$'") with { Close = "'", Multiline = true },
            Region.Quoted("\"") with { Multiline = true, Holes = [new("$(", ")")], Expands = true },
        ],
        Sigils = [new('$', TokenKind.Name) { FollowsWords = true, Braces = true, Specials = "0123456789?!#@*$-" }],
        Keywords = Words.Of("""
            break case continue declare do done elif else esac exit export fi for function if local readonly return select set
            shift source then time trap unset until while
            """),
        Heredocs = new("<<"),
        Numbers = false,
        WordStarts = "-./~+%",
        WordParts = "-./~+%:@",
        WordRule = CommandWords.KindOf,
    };
}
