namespace Seeds.Engine.Charts;

/// <summary>
/// Draws events to scale on a strip, each with a number that the list of events repeats and a link to its entry there. The list is the real
/// timeline; the strip shows at a glance when things happened and how precisely that is known.
/// </summary>
public static class TimelineStrip
{
    private const double Ascent = 14;
    private const int AxisTwiceAbove = 12; // lanes, from which on the axis stands above them too

    /// <summary>
    /// Draws the strip as one <c>div</c> of class <c>chart</c> with two SVG drawings, for wide and for narrow places; the style shows one of them.
    /// The same events give the same text. Empty when there are no events.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A mark's day is no number, or farther away than <see cref="StripMark.FarthestDay"/>.</exception>
    public static string Draw(StripSpec spec)
    {
        if (spec.Marks.IsDefaultOrEmpty) return "";
        if (spec.Marks.Any(mark => !(Math.Abs(mark.StartDay) <= StripMark.FarthestDay && Math.Abs(mark.EndDay) <= StripMark.FarthestDay)))
        {
            throw new ArgumentOutOfRangeException(nameof(spec), "a mark's day is no number or beyond StripMark.FarthestDay");
        }

        var hasLinks = spec.Marks.Any(mark => mark.Href.Length > 0);
        return ChartFrame.Draw(spec.IdPrefix, spec.Title, spec.Description, spec.RightToLeft, hasLinks, (svg, prefix) => Draw(spec, svg, prefix));
    }

    private static double Draw(StripSpec spec, SvgWriter svg, string prefix)
    {
        var segments = StripAxis.Of(spec.Marks, svg.Width);
        var lanes = StripLane.Stack(spec.Marks, segments, svg.Width);
        var count = lanes.Max(lane => lane.Lane) + 1;
        var top = count > AxisTwiceAbove ? TextMeasure.LineHeight + 6 : 4;
        var bottom = top + (count * StripLane.Size) + 4;
        for (var i = 0; i < segments.Length; i++) Stretch(spec, svg, segments, i, top, bottom);
        foreach (var lane in lanes) Mark(svg, lane, top + (lane.Lane * StripLane.Size), prefix);
        return bottom + TextMeasure.LineHeight + 12;
    }

    private static void Stretch(StripSpec spec, SvgWriter svg, ImmutableArray<StripSegment> segments, int i, double top, double bottom)
    {
        var segment = segments[i];
        var (ticks, labels) = StripTicks.Choose(segment, spec.DateText);
        foreach (var tick in ticks) svg.Line("grid", segment.At(tick.Day), top, segment.At(tick.Day), bottom + 5, ("stroke-opacity", "0.5"), ("stroke-width", "0.7"));
        svg.Line("axis", segment.Left, bottom, segment.Right, bottom);
        foreach (var label in labels)
        {
            svg.Text("tick", label.Centre, bottom + Ascent + 6, TextAnchor.Middle, label.Text);
            if (top > 4) svg.Text("tick", label.Centre, Ascent, TextAnchor.Middle, label.Text);
        }

        if (i < segments.Length - 1) Gap(svg, segment.Right, top, bottom);
    }

    /// <summary>The break: the band that leaves time out, and two strokes where the axis is interrupted.</summary>
    private static void Gap(SvgWriter svg, double x, double top, double bottom)
    {
        svg.Rectangle("break", x, top, StripAxis.Break, bottom - top, ("fill-opacity", "0.08"));
        foreach (var at in (ReadOnlySpan<double>)[x, x + StripAxis.Break])
        {
            svg.Line("edge", at, top, at, bottom, ("stroke-dasharray", "2 3"));
            svg.Line("slash", at - 3, bottom + 6, at + 3, bottom - 6, ("stroke-width", "2"));
        }
    }

    private static void Mark(SvgWriter svg, StripLane placed, double y, string prefix)
    {
        var (mark, middle) = (placed.Mark, y + (StripLane.Size / 2));
        var number = SvgWriter.Number(mark.Number);
        var name = $"{number}. {mark.Label}";
        if (mark.Href.Length > 0) svg.Open("a", ("href", mark.Href)); // its title names it
        else svg.Open("g");
        svg.Named("title", null, name);
        svg.Rectangle("hit", placed.Left, y, placed.Right - placed.Left, StripLane.Size, ("fill", "none"), ("pointer-events", "all"));
        StripShape.Draw(svg, placed, middle, prefix);
        svg.Text("number", placed.NumberX, middle + 5, TextAnchor.Start, number);
        svg.Close(mark.Href.Length > 0 ? "a" : "g");
    }
}
