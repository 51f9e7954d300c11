namespace Seeds.Engine.Charts;

/// <summary>Draws the mark of one figure: its shape alone says whether it is a value or a range, how it is qualified and whether it is computed.</summary>
internal static class FigureMark
{
    /// <summary>How far the arrow of <c>over</c> and of <c>at most</c> reaches beyond its dot, in units.</summary>
    public const double Arrow = 26;

    private const double Dot = 5.5, Diamond = 7, Soft = 9.5, Approach = 34, Head = 9;

    /// <summary>From where to where the mark reaches, given the places of both its ends.</summary>
    public static (double Left, double Right) Extent(ChartRow row, double low, double high, double start)
    {
        var radius = row.Qualifier == ChartQualifier.About ? Soft : row.IsComputed ? Diamond : Dot;
        var reach = row.Qualifier switch { ChartQualifier.Nearly => Approach, ChartQualifier.AtMost => Arrow, _ => radius };
        var left = Math.Min(low - radius, Math.Max(start, low - reach));
        return (left, high + (HasArrow(row) ? Arrow : radius));
    }

    /// <summary>True when the mark reaches above its value.</summary>
    public static bool HasArrow(ChartRow row) => row.Qualifier is ChartQualifier.Over or ChartQualifier.AtLeast;

    /// <summary>Draws it.</summary>
    /// <param name="svg">Where.</param>
    /// <param name="row">The figure.</param>
    /// <param name="low">Place of its lower end.</param>
    /// <param name="high">Place of its upper end; that of the lower end for a single value.</param>
    /// <param name="y">Its height.</param>
    /// <param name="start">The start of the axis, which the approach of <c>nearly</c> and the arrow of <c>at most</c> do not pass.</param>
    /// <param name="prefix">Begins the ids of this drawing.</param>
    public static void Draw(SvgWriter svg, ChartRow row, double low, double high, double y, double start, string prefix)
    {
        svg.Open("g", ("class", "mark"));
        if (row.Qualifier == ChartQualifier.Nearly && low - start > Dot) Faded(svg, low, y, start, prefix);
        if (HasArrow(row)) Arrowhead(svg, high, high + Arrow, y);
        if (row.Qualifier == ChartQualifier.AtMost && low - start > Dot + Head) Arrowhead(svg, low, Math.Max(start, low - Arrow), y);
        if (row.Low != row.High) svg.Line("bar", low, y, high, y, ("stroke-width", "4"), ("stroke-dasharray", row.Qualifier == ChartQualifier.About ? "6 3" : null));
        Point(svg, row, low, y);
        if (row.Low != row.High) Point(svg, row, high, y);
        svg.Close("g");
    }

    private static void Faded(SvgWriter svg, double x, double y, double start, string prefix)
    {
        var from = Math.Max(start, x - Approach);
        svg.Rectangle("fade", from, y - 4, x - from, 8, ("fill", $"url(#{prefix}-rise)"));
    }

    private static void Arrowhead(SvgWriter svg, double from, double to, double y)
    {
        var back = to > from ? -1 : 1;
        svg.Line("arrow", from, y, to + (back * 7), y, ("stroke-width", "2"));
        svg.Polygon("head", [(to, y), (to + (back * Head), y - 5), (to + (back * Head), y + 5)]);
    }

    private static void Point(SvgWriter svg, ChartRow row, double x, double y)
    {
        var about = row.Qualifier == ChartQualifier.About;
        if (about) svg.Circle("soft", x, y, Soft, ("fill-opacity", "0.25"));
        if (row.IsComputed) svg.Polygon("hollow", [(x - Diamond, y), (x, y - Diamond), (x + Diamond, y), (x, y + Diamond)], Hollow);
        else if (about) svg.Circle("hollow", x, y, Dot - 1, Hollow);
        else svg.Circle("dot", x, y, Dot);
    }

    private static (string Name, string? Value)[] Hollow => [("fill", "#fff"), ("stroke", "currentColor"), ("stroke-width", "2")];
}
