using Markdig.Syntax;

namespace Seeds.Engine.Markdown;

/// <summary>Stretches of a text, to be asked whether an offset lies in one of them: by halving, as there may be very many of both.</summary>
internal sealed class SpanSet
{
    private readonly ImmutableArray<int> starts;

    /// <summary>For each start, the last offset that the stretches up to and with it reach.</summary>
    private readonly ImmutableArray<int> ends;

    /// <summary>A set of stretches in any order; they may hold one another.</summary>
    public SpanSet(IEnumerable<SourceSpan> spans)
    {
        var sorted = spans.OrderBy(s => s.Start).ToImmutableArray();
        starts = [.. sorted.Select(s => s.Start)];
        var furthest = -1;
        ends = [.. sorted.Select(s => furthest = Math.Max(furthest, s.End))];
    }

    /// <summary>Whether an offset lies in one of them.</summary>
    public bool Contains(int offset)
    {
        var (low, high) = (0, starts.Length); // the first stretch behind the offset lies between these
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (starts[middle] <= offset) low = middle + 1;
            else high = middle;
        }

        return low > 0 && ends[low - 1] >= offset;
    }
}
