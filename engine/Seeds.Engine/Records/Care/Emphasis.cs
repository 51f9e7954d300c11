using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>Signs of emphasis in Markdown, as far as a name that is taken out leaves one half of a pair behind.</summary>
internal static class Emphasis
{
    /// <summary>The place of a name with the other halves of the pairs that begin or end inside it, where they stand right beside it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The place of the name.</param>
    /// <param name="from">How far back it may grow.</param>
    public static TextSpan Balanced(string text, TextSpan span, int from)
    {
        foreach (var mark in Unpaired(text.AsSpan(span.Start, span.Length)))
        {
            if (span.Start - from >= mark.Length && text.AsSpan(span.Start - mark.Length, mark.Length).SequenceEqual(mark)) span = TextSpan.Between(span.Start - mark.Length, span.End);
            else if (text.AsSpan(span.End).StartsWith(mark, StringComparison.Ordinal)) span = TextSpan.Between(span.Start, span.End + mark.Length);
        }

        return span;
    }

    /// <summary>The runs of signs that have no partner in a text, in order.</summary>
    private static List<string> Unpaired(ReadOnlySpan<char> text)
    {
        var open = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var length = text[at] is '*' or '~' or '`' ? text[at..].IndexOfAnyExcept(text[at]) : 0;
            if (length < 0) length = text.Length - at;
            if (length == 0)
            {
                at++;
                continue;
            }

            var run = text.Slice(at, length).ToString();
            if (open.Count > 0 && open[^1] == run) open.RemoveAt(open.Count - 1);
            else open.Add(run);
            at += length;
        }

        return open;
    }
}
