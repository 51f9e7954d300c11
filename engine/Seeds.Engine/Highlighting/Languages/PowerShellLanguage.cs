using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>PowerShell scripts and sessions.</summary>
internal static class PowerShellLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static ConsoleLexer Lexer { get; } = new(new CodeLanguage
    {
        Regions =
        [
            Region.LineComment("#"),
            Region.BlockComment("<#", "#>"),
            new(TokenKind.Text, "'", "'") { Multiline = true, Doubles = true },
            new(TokenKind.Text, "\"", "\"")
            {
                Multiline = true,
                Doubles = true,
                Escape = '`',
                Holes = [new("$(", ")")],
                Expands = true,
            },
            Region.Raw("@'", "\n'@"),
            Region.Raw("@\"", "\n\"@") with { Holes = [new("$(", ")")], Expands = true },
        ],
        Sigils = [new('$', TokenKind.Name) { FollowsWords = true, Braces = true, Specials = "_?^$" }],
        Keywords = Words.InAnyCase("""
            begin break catch class continue data do dynamicparam else elseif end enum exit filter finally for foreach from
            function if in param process return switch throw trap try until using while
            """),
        FunctionFollows = Words.InAnyCase("function filter"),
        WordStarts = "-",
        WordParts = "-",
        WordRule = KindOf,
    });

    /// <summary>Cmdlets are told by their hyphen, types by their square bracket.</summary>
    private static string? KindOf(in WordContext word)
    {
        if (word.Word[0] == '-')
        {
            return null;
        }

        return word.Previous == '[' ? TokenKind.Type
            : word.Word.Contains('-') ? TokenKind.Name
            : StandardWords.KindOf(word);
    }
}
