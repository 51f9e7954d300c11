namespace Seeds.Engine.Charts;

/// <summary>
/// The axis of a strip: one scale for all of it, and a break where a stretch without any event takes more than half of the span, so that an event centuries
/// away does not squeeze the others into a dot.
/// </summary>
internal static class StripAxis
{
    /// <summary>The width of a break, in units.</summary>
    public const double Break = 26;

    private const double LeastWidth = 96; // room for one date
    private const int MostBreaks = 2;
    private const double LeastSpan = 1; // a day

    /// <summary>The stretches in order of time, on one scale, over a drawing's whole width; each mark lies in one of them.</summary>
    public static ImmutableArray<StripSegment> Of(ImmutableArray<StripMark> marks, double width)
    {
        var spans = Stretches(marks);
        var room = width - ((spans.Length - 1) * Break);
        var least = spans.Length == 1 ? room : Math.Min(LeastWidth, room / spans.Length);
        var (before, after) = StripLane.Room(marks);
        var perDay = Scale(spans, room, least, before + after);
        var segments = ImmutableArray.CreateBuilder<StripSegment>();
        var x = 0.0;
        foreach (var (first, last) in spans)
        {
            var wide = Math.Max(least, ((last - first) * perDay) + before + after);
            var spare = (wide - before - after - ((last - first) * perDay)) / 2;
            segments.Add(new StripSegment(first - ((before + spare) / perDay), last + ((after + spare) / perDay), x, x + wide));
            x += wide + Break;
        }

        return segments.ToImmutable();
    }

    /// <summary>Units a day: as much as the room allows when stretches that are short get the least width.</summary>
    private static double Scale(ImmutableArray<(double First, double Last)> spans, double room, double least, double margins)
    {
        var narrow = 0;
        var lengths = spans.Select(span => span.Last - span.First).Order().ToImmutableArray();
        while (true)
        {
            var rest = lengths.Skip(narrow).ToImmutableArray();
            var perDay = (room - (narrow * least) - (rest.Length * margins)) / rest.Sum();
            if (rest.Length == 1 || (rest[0] * perDay) + margins > least) return perDay;
            narrow++;
        }
    }

    /// <summary>The events' span, cut at the widest empty stretches that take more than half of what is left of it.</summary>
    private static ImmutableArray<(double First, double Last)> Stretches(ImmutableArray<StripMark> marks)
    {
        var runs = Runs(marks);
        var cuts = new HashSet<int>();
        var span = runs[^1].Last - runs[0].First;
        var gaps = Enumerable.Range(1, runs.Count - 1).Select(i => (Index: i, Days: runs[i].First - runs[i - 1].Last)).OrderByDescending(gap => gap.Days).ThenBy(gap => gap.Index);
        foreach (var (index, days) in gaps)
        {
            // Two events alone have no others that they could squeeze.
            if (cuts.Count == MostBreaks || days <= span / 2 || marks.Length < 3) break;
            cuts.Add(index);
            span -= days;
        }

        var stretches = ImmutableArray.CreateBuilder<(double, double)>();
        var first = runs[0].First;
        for (var i = 0; i < runs.Count; i++)
        {
            if (i + 1 < runs.Count && !cuts.Contains(i + 1)) continue;
            stretches.Add((first, Math.Max(runs[i].Last, first + LeastSpan)));
            if (i + 1 < runs.Count) first = runs[i + 1].First;
        }

        return stretches.ToImmutable();
    }

    /// <summary>The times at which something happens, without those at which nothing does.</summary>
    private static List<(double First, double Last)> Runs(ImmutableArray<StripMark> marks)
    {
        var runs = new List<(double First, double Last)>();
        foreach (var mark in marks.OrderBy(mark => mark.First))
        {
            if (runs.Count > 0 && mark.First <= runs[^1].Last) runs[^1] = (runs[^1].First, Math.Max(runs[^1].Last, mark.Last));
            else runs.Add((mark.First, mark.Last));
        }

        return runs;
    }
}
