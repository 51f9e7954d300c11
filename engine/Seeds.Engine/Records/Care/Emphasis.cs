using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>Signs of emphasis in Markdown, as far as a name that is taken out leaves one half of a pair behind.</summary>
internal static class Emphasis
{
    /// <summary>
    /// What becomes of the halves of pairs inside a name: where the other half stands right beside the name, both go; else it stays, before
    /// the words that replace the name where it opens, behind them where it closes.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The place of the name.</param>
    /// <param name="from">How far back it may grow.</param>
    public static (TextSpan Span, string Before, string Behind) Balanced(string text, TextSpan span, int from)
    {
        var (before, behind) = ("", "");
        foreach (var mark in Unpaired(text.AsSpan(span.Start, span.Length)))
        {
            if (span.Start - from >= mark.Length && text.AsSpan(span.Start - mark.Length, mark.Length).SequenceEqual(mark)) span = TextSpan.Between(span.Start - mark.Length, span.End);
            else if (text.AsSpan(span.End).StartsWith(mark, StringComparison.Ordinal)) span = TextSpan.Between(span.Start, span.End + mark.Length);
            else if (IsOpen(text, span.Start, mark)) behind = mark + behind;
            else before += mark;
        }

        return (span, before, behind);
    }

    /// <summary>Whether a sign has been opened in the paragraph before a place and not closed.</summary>
    private static bool IsOpen(string text, int at, string mark)
    {
        var paragraph = text.LastIndexOf("\n\n", at, StringComparison.Ordinal) is var start and >= 0 ? text.AsSpan(start, at - start) : text.AsSpan(0, at);
        return Runs(paragraph).Count(r => r == mark) % 2 == 1;
    }

    /// <summary>The runs of signs that have no partner in a text, in order.</summary>
    private static List<string> Unpaired(ReadOnlySpan<char> text)
    {
        var open = new List<string>();
        foreach (var run in Runs(text))
        {
            if (open.Count > 0 && open[^1] == run) open.RemoveAt(open.Count - 1);
            else open.Add(run);
        }

        return open;
    }

    /// <summary>The runs of signs in a text; an underscore between two letters is none.</summary>
    private static List<string> Runs(ReadOnlySpan<char> text)
    {
        var runs = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] is '*' or '~' or '`' or '_' ? text[at..].IndexOfAnyExcept(text[at]) : 0;
            if (length < 0) length = text.Length - at;
            var isInWord = length > 0 && text[at] == '_' && at > 0 && at + length < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + length]);
            if (length > 0 && !isInWord) runs.Add(text.Slice(at, length).ToString());
            at += Math.Max(1, length);
        }

        return runs;
    }
}
