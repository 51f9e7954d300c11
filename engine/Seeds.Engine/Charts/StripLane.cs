namespace Seeds.Engine.Charts;

/// <summary>Where a mark and its number are drawn.</summary>
/// <param name="Mark">The event.</param>
/// <param name="From">Start of its shape without faded ends and arrows, in units.</param>
/// <param name="To">End of its shape.</param>
/// <param name="NumberX">Where its number begins, behind the shape.</param>
/// <param name="Left">Start of what can be clicked, which is all of the mark and at least <see cref="Size"/> wide.</param>
/// <param name="Right">End of what can be clicked.</param>
/// <param name="Lane">Its lane, 0 at the top.</param>
internal sealed record StripLane(StripMark Mark, double From, double To, double NumberX, double Left, double Right, int Lane)
{
    /// <summary>Height of a lane and least width of what can be clicked, in units: above 24 pixels on a screen of 320 (WCAG 2.2, 2.5.8).</summary>
    public const double Size = 30;

    /// <summary>How far a faded end reaches beyond the date, in units.</summary>
    public const double Fade = 12;

    /// <summary>How far an arrow reaches beyond the date, in units.</summary>
    public const double Arrow = 16;

    private const double Dot = 5.5, LeastBar = 10, Gap = 6, NumberGap = 4;

    /// <summary>The room that the marks need before the first and behind the last day of a stretch.</summary>
    public static (double Before, double After) Room(ImmutableArray<StripMark> marks) =>
        (marks.Max(mark => Dot + 2 + Beyond(mark, mark.StartOpen)), marks.Max(mark => Dot + Beyond(mark, mark.EndOpen) + NumberGap + NumberWidth(mark)));

    /// <summary>Gives each mark the first lane in which it touches no other.</summary>
    public static ImmutableArray<StripLane> Stack(ImmutableArray<StripMark> marks, ImmutableArray<StripSegment> segments, double width)
    {
        var ends = new List<double>();
        var lanes = ImmutableArray.CreateBuilder<StripLane>(marks.Length);
        foreach (var placed in marks.Select(mark => Place(mark, segments, width)).OrderBy(p => p.Left).ThenBy(p => p.Mark.Number))
        {
            var lane = ends.FindIndex(end => end + Gap <= placed.Left);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = placed.Right;
            lanes.Add(placed with { Lane = lane });
        }

        return lanes.ToImmutable();
    }

    private static StripLane Place(StripMark mark, ImmutableArray<StripSegment> segments, double width)
    {
        var segment = segments.First(s => mark.First <= s.LastDay);
        var (from, to) = (segment.At(mark.First), segment.At(mark.Last));
        var (centre, least) = ((from + to) / 2, mark.IsDay ? 2 * Dot : LeastBar);
        if (mark.IsDay || to - from < least) (from, to) = (centre - (least / 2), centre + (least / 2));
        var left = from - Beyond(mark, mark.StartOpen);
        var right = to + Beyond(mark, mark.EndOpen);
        var numberX = right + NumberGap;
        right = Math.Max(left + Size, numberX + NumberWidth(mark));
        if (right > width) (left, right) = (Math.Min(left, width - Size), width);
        return new StripLane(mark, from, to, numberX, left, right, 0);
    }

    private static double NumberWidth(StripMark mark) => TextMeasure.Width(SvgWriter.Number(mark.Number)) * 1.08; // it is bold

    private static double Beyond(StripMark mark, bool open) => open ? Arrow : mark.Approximate ? Fade : 0;
}
