namespace Seeds.Engine.Charts;

/// <summary>Draws the shape of one event: how precisely its date is known shows without colour.</summary>
internal static class StripShape
{
    private const double Half = 5; // half the height of a bar
    private const double Thin = 2;
    private const double Seam = 0.6; // a faded end reaches under its bar, or a hair of the ground shows between them

    /// <summary>Draws it.</summary>
    /// <param name="svg">Where.</param>
    /// <param name="placed">The event and its place.</param>
    /// <param name="y">The middle of its lane.</param>
    /// <param name="prefix">Begins the ids of this drawing.</param>
    public static void Draw(SvgWriter svg, StripLane placed, double y, string prefix)
    {
        var mark = placed.Mark;
        svg.Open("g", ("class", "mark"));
        var half = mark.IsInterval || mark.IsDay ? Thin : Half;
        if (mark.StartOpen) Arrow(svg, placed.From, -1, y);
        else if (mark.Approximate) svg.Rectangle("fade", placed.From - StripLane.Fade, y - half, StripLane.Fade + Seam, 2 * half, ("fill", $"url(#{prefix}-rise)"));
        if (mark.EndOpen) Arrow(svg, placed.To, 1, y);
        else if (mark.Approximate) svg.Rectangle("fade", placed.To - Seam, y - half, StripLane.Fade + Seam, 2 * half, ("fill", $"url(#{prefix}-fall)"));
        Body(svg, placed, y);
        svg.Close("g");
    }

    private static void Body(SvgWriter svg, StripLane placed, double y)
    {
        var (mark, from, to) = (placed.Mark, placed.From, placed.To);
        if (mark.IsDay)
        {
            var (x, radius) = ((from + to) / 2, (to - from) / 2);
            if (mark.Uncertain) svg.Circle("hollow", x, y, radius, ("fill", "#fff"), ("stroke", "currentColor"), ("stroke-width", "2"), ("stroke-dasharray", SvgWriter.Number(radius * Math.PI / 5)));
            else svg.Circle("dot", x, y, radius);
        }
        else if (mark.IsInterval)
        {
            if (mark.Uncertain) svg.Line("bar", from, y, to, y, ("stroke-width", "2"), ("stroke-dasharray", "3 2"));
            else svg.Line("bar", from, y, to, y, ("stroke-width", "4"));
            if (!mark.StartOpen && !mark.Approximate) svg.Line("end", from + 1, y - Half - 2, from + 1, y + Half + 2, ("stroke-width", "2"));
            if (!mark.EndOpen && !mark.Approximate) svg.Line("end", to - 1, y - Half - 2, to - 1, y + Half + 2, ("stroke-width", "2"));
        }
        else if (mark.Uncertain)
        {
            svg.Rectangle("hollow", from + 1, y - Half, to - from - 2, 2 * Half, Dashed);
        }
        else
        {
            svg.Rectangle("bar", from, y - Half, to - from, 2 * Half);
        }
    }

    private static void Arrow(SvgWriter svg, double x, int way, double y)
    {
        svg.Line("arrow", x, y, x + (way * (StripLane.Arrow - 6)), y, ("stroke-width", "2"));
        svg.Polygon("head", [(x + (way * StripLane.Arrow), y), (x + (way * (StripLane.Arrow - 8)), y - Half), (x + (way * (StripLane.Arrow - 8)), y + Half)]);
    }

    private static (string Name, string? Value)[] Dashed => [("fill", "#fff"), ("stroke", "currentColor"), ("stroke-width", "2"), ("stroke-dasharray", "3 2")];
}
