using System.Text;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Prose;

/// <summary>
/// A mention as it is written in plain words that are not read as Markdown: <c>[1.1 million](figure:idps-idlib)</c>, or <c>&lt;figure:idps-idlib&gt;</c>
/// without words of its own. That of an image is one, by mistake.
/// </summary>
/// <param name="Span">The whole of it in its text.</param>
/// <param name="WordsAt">Where its words begin in its text.</param>
/// <param name="Words">The words in brackets; empty where it has none of its own.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="Key">Its key, as written.</param>
public sealed record WrittenMention(TextSpan Span, int WordsAt, string Words, RecordKind Kind, string Key)
{
    private const string Middle = "](";

    /// <summary>Longest mention without brackets, in characters.</summary>
    private const int LongestBare = 200;

    /// <summary>Whether it is written as an image.</summary>
    public bool IsImage => WordsAt == Span.Start + 2;

    /// <summary>Whether a text may hold any, which is sooner known than whether it does.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text) => text.IndexOf(Middle, StringComparison.Ordinal) >= 0 || text.Contains('<');

    /// <summary>All mentions in a text, in order.</summary>
    public static IEnumerable<WrittenMention> AllIn(string text)
    {
        var done = 0;
        foreach (var mention in InBrackets(text))
        {
            foreach (var bare in Bare(text, done, mention.Span.Start)) yield return bare;
            yield return mention;
            done = mention.Span.End;
        }

        foreach (var bare in Bare(text, done, text.Length)) yield return bare;
    }

    private static IEnumerable<WrittenMention> InBrackets(string text)
    {
        var done = 0;
        for (var at = text.IndexOf(Middle, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Middle, at + 1, StringComparison.Ordinal))
        {
            if (Opening(text, at, done) is not { } open) continue;
            if (ReadAt(text, open, at) is not { } found) continue;
            yield return open > done && text[open - 1] == '!' ? found with { Span = TextSpan.Between(open - 1, found.Span.End) } : found;
            done = found.Span.End;
        }
    }

    /// <summary>The mentions without brackets in a stretch of a text.</summary>
    private static IEnumerable<WrittenMention> Bare(string text, int start, int end)
    {
        for (var at = text.IndexOf('<', start, end - start); at >= 0; at = text.IndexOf('<', at + 1, end - at - 1))
        {
            var close = text.AsSpan(at + 1, Math.Min(end - at - 1, LongestBare)).IndexOfAny('<', '>', '\n');
            if (close < 0 || text[at + 1 + close] != '>' || Target(text.AsSpan(at + 1, close)) is not var (kind, key)) continue;
            yield return new WrittenMention(new TextSpan(at, close + 2), at + close + 2, "", kind, key);
        }
    }

    /// <summary>A text with its mentions written otherwise; the same instance where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="write">What stands in place of a mention.</param>
    /// <param name="between">What becomes of the words between them; they stay where null.</param>
    public static string Replace(string text, Func<WrittenMention, string> write, Func<string, string>? between = null)
    {
        if (!MayStandIn(text)) return between is null ? text : between(text);
        var written = new StringBuilder(text.Length);
        var done = 0;
        foreach (var mention in AllIn(text))
        {
            written.Append(Between(mention.Span.Start)).Append(write(mention));
            done = mention.Span.End;
        }

        return done == 0 && between is null ? text : written.Append(Between(text.Length)).ToString();

        string Between(int end) => between is null ? text[done..end] : between(text[done..end]);
    }

    /// <summary>A text with the words of its mentions alone, for places that show no links; of one without words the key.</summary>
    public static string WordsOf(string text) => Replace(text, m => m.Words.Length > 0 ? m.Words : m.Key);

    /// <summary>The bracket that a closing one closes; null where there is none behind the mention before.</summary>
    private static int? Opening(string text, int closing, int from)
    {
        var depth = 0;
        for (var at = closing - 1; at >= from; at--)
        {
            if (text[at] == ']') depth++;
            else if (text[at] == '[' && depth-- == 0) return at;
        }

        return null;
    }

    private static WrittenMention? ReadAt(string text, int open, int closing)
    {
        var start = closing + Middle.Length;
        var end = text.IndexOf(')', start);
        if (end < 0) return null;
        return Target(text.AsSpan(start, end - start)) is var (kind, key) ? new WrittenMention(TextSpan.Between(open, end + 1), open + 1, text[(open + 1)..closing], kind, key) : null;
    }

    /// <summary>The record that an address names. Blanks behind its colon are a slip, and a title of the link may follow.</summary>
    private static (RecordKind Kind, string Key)? Target(ReadOnlySpan<char> target)
    {
        target = target.Trim().TrimStart('<');
        var colon = target.IndexOf(':');
        if (colon < 0 || RecordKinds.FromScheme(target[..colon]) is null) return null;
        var key = target[(colon + 1)..].TrimStart();
        var behind = key.IndexOfAny(" \t\n\">");
        return RecordKinds.ParseMention($"{target[..colon]}:{(behind < 0 ? key : key[..behind])}");
    }
}
