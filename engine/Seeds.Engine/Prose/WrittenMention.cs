using System.Text;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Prose;

/// <summary>A mention as it is written in plain words that are not read as Markdown: <c>[1.1 million](figure:idps-idlib)</c>.</summary>
/// <param name="Span">The whole of it in its text.</param>
/// <param name="Words">The words in brackets; empty where it has none of its own.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="Key">Its key, as written.</param>
public sealed record WrittenMention(TextSpan Span, string Words, RecordKind Kind, string Key)
{
    private const string Middle = "](";

    /// <summary>All mentions in a text, in order.</summary>
    public static IEnumerable<WrittenMention> AllIn(string text)
    {
        var done = 0;
        for (var at = text.IndexOf(Middle, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Middle, at + 1, StringComparison.Ordinal))
        {
            if (Opening(text, at, done) is not { } open) continue;
            if (ReadAt(text, open, at) is not { } found) continue;
            yield return found;
            done = found.Span.End;
        }
    }

    /// <summary>A text with its mentions written otherwise; the same instance where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="write">What stands in place of a mention.</param>
    /// <param name="between">What becomes of the words between them; they stay where null.</param>
    public static string Replace(string text, Func<WrittenMention, string> write, Func<string, string>? between = null)
    {
        if (!text.Contains(Middle, StringComparison.Ordinal)) return between is null ? text : between(text);
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
        var target = text.AsSpan(start, end - start).Trim().TrimStart('<');
        var behind = target.IndexOfAny(" \t\n\">"); // a title of the link may follow
        if (behind >= 0) target = target[..behind];
        return RecordKinds.ParseMention(target.ToString()) is var (kind, key) ? new WrittenMention(TextSpan.Between(open, end + 1), text[(open + 1)..closing], kind, key) : null;
    }
}
