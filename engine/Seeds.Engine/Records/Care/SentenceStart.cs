namespace Seeds.Engine.Records.Care;

/// <summary>Where sentences begin.</summary>
internal static class SentenceStart
{
    /// <summary>Whether one begins at a place, signs of Markdown and quotation marks apart.</summary>
    public static bool IsAt(string text, int at)
    {
        while (at > 0 && text[at - 1] is '[' or '*' or '_' or '"' or '“' or '‘' or '(') at--;
        if (at == 0) return true;
        var space = at;
        while (space > 0 && text[space - 1] is ' ' or '\u00A0') space--;
        if (space == 0) return true;
        return text[space - 1] is '.' or '!' or '?' or '…' ? space < at : text[space - 1] is '#' || (text[space - 1] == '\n' && (space < 2 || text[space - 2] == '\n'));
    }
}
