namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>The kind of a word in a shell: it depends on whether a command is due.</summary>
internal static class CommandWords
{
    private static readonly Words Leads =
        Words.Of("then do else elif if while until time exec sudo env nohup command eval xargs");

    private static readonly Words Lists = Words.Of("for case select");

    /// <inheritdoc cref="WordRule"/>
    public static string? KindOf(in WordContext word)
    {
        if (!IsCommand(word))
        {
            var closesHead = word.Word is "in" && Lists.Contains(word.Command);
            return closesHead ? TokenKind.Keyword : null;
        }

        return word.Language.Keywords.Contains(word.Word) ? TokenKind.Keyword : TokenKind.Name;
    }

    /// <summary>Is a command due here?</summary>
    private static bool IsCommand(in WordContext word) => word.Word[0] != '-' && (
        word.FirstOnLine || word.Previous is '|' or '&' or ';' or '(' or '`' or '!' || Leads.Contains(word.PreviousWord));
}
