namespace Seeds.Engine.Records.Care;

/// <summary>What a place of a Markdown text is part of, as far as it matters for names.</summary>
internal static class MarkdownPlace
{
    private const int LongestLinkText = 400;

    /// <summary>Whether a place lies in the key of a mention, <c>person:a-b</c>, which never reaches a reader.</summary>
    public static bool IsMentionKey(string text, int at)
    {
        while (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '-')) at--;
        if (at < 2 || text[at - 1] != ':') return false;
        var scheme = at - 1;
        while (scheme > 0 && char.IsAsciiLetter(text[scheme - 1])) scheme--;
        return RecordKinds.FromScheme(text.AsSpan(scheme, at - 1 - scheme)) is not null && scheme > 0 && (text[scheme - 1] is '(' or '<' || DestinationStart(text, scheme) >= 0);
    }

    /// <summary>Whether a place lies in the front matter.</summary>
    public static bool IsFrontMatter(string text, int at) => text.StartsWith("---", StringComparison.Ordinal) && text.IndexOf("\n---", 3, StringComparison.Ordinal) >= at;

    /// <summary>Whether a place lies in a key of the front matter, <c>authors:</c>, which is the program's word.</summary>
    public static bool IsFrontMatterKey(string text, int at)
    {
        if (!IsFrontMatter(text, at)) return false;
        var start = text.LastIndexOf('\n', at - 1) + 1;
        var colon = text.AsSpan(start).IndexOfAnyExcept(KeyLetters) is var end and > 0 ? start + end : start;
        return at < colon && text[colon] == ':';
    }

    /// <summary>Where the destination of a link begins that a place lies in, <c>](a-b.md)</c> or <c>[x]: a-b.md</c>; -1 when it lies in none.</summary>
    public static int DestinationStart(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or ')' or '[' or ']' or '<')) at--;
        var before = at > 0 && text[at - 1] == '<' ? at - 1 : at;
        if (before > 1 && text[before - 1] == '(' && text[before - 2] == ']') return at;
        var mark = text.AsSpan(0, before).TrimEnd(" \t");
        return mark.EndsWith("]:", StringComparison.Ordinal) && text.AsSpan(mark.LastIndexOf('\n') + 1, mark.Length - mark.LastIndexOf('\n') - 1).TrimStart(' ').StartsWith('[') ? at : -1;
    }

    /// <summary>Whether a sign <c>#</c> before a place begins an id that its author chose: <c>{#a}</c>.</summary>
    public static bool IsId(string text, int at)
    {
        if (at < 2 || text[at - 1] != '#') return false;
        var line = text.AsSpan(0, at);
        line = line[(line.LastIndexOf('\n') + 1)..];
        return line.LastIndexOf('{') > line.LastIndexOf('}');
    }

    /// <summary>The person whose mention shows a place: <c>[the words](person:key)</c>; null when none does.</summary>
    public static string? PersonMentioned(string text, int end)
    {
        var depth = 0;
        for (var at = end; at < Math.Min(text.Length - 1, end + LongestLinkText); at++)
        {
            if (text[at] == '[') depth++;
            if (text[at] != ']' || depth-- > 0) continue;
            return text[at + 1] == '(' ? PersonAt(text.AsSpan(at + 2)) : text[at + 1] == '[' ? PersonDefined(text, at + 1) : null;
        }

        return null;
    }

    /// <summary>The person that a reference leads to, <c>[the words][x]</c>, by its definition <c>[x]: person:key</c>.</summary>
    private static string? PersonDefined(string text, int label)
    {
        var end = text.IndexOf(']', label);
        if (end < 0 || end - label > LongestLinkText) return null;
        var definition = text.IndexOf("\n" + text[label..(end + 1)] + ":", StringComparison.OrdinalIgnoreCase);
        return definition < 0 ? null : PersonAt(text.AsSpan(definition + 1 + end + 1 - label + 1).TrimStart(' '));
    }

    private static string? PersonAt(ReadOnlySpan<char> destination)
    {
        const string Scheme = "person:";
        if (!destination.StartsWith(Scheme, StringComparison.Ordinal)) return null;
        var key = destination[Scheme.Length..];
        var end = key.IndexOfAnyExcept(KeyLetters);
        return (end < 0 ? key : key[..end]).ToString();
    }

    private static readonly System.Buffers.SearchValues<char> KeyLetters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
}
