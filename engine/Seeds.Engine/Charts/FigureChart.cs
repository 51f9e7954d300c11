namespace Seeds.Engine.Charts;

/// <summary>
/// Draws figures as a dot-and-range chart: a row a figure, a dot for a value, a bar with two ends for a range. (After W. S. Cleveland and R. McGill,
/// Graphical Perception, 1984: places on one common scale are what readers compare best.)
/// </summary>
public static class FigureChart
{
    /// <summary>True when these figures are drawn on a logarithmic axis, which its label must say.</summary>
    public static bool IsLogarithmic(ImmutableArray<ChartGroup> groups) => ValueAxis.NeedsLogarithm(Values(groups));

    /// <summary>
    /// Draws the chart as one <c>div</c> of class <c>chart</c> with two SVG drawings, for wide and for narrow places; the style shows one of them.
    /// The same figures give the same text. Empty when there are no figures.
    /// </summary>
    public static string Draw(ChartSpec spec)
    {
        var rows = Rows(spec.Groups);
        if (rows.IsEmpty) return "";
        return ChartFrame.Draw(spec.IdPrefix, spec.Title, spec.Description, spec.RightToLeft, rows.Any(row => row.Href.Length > 0), (svg, prefix) => new FigureDrawing(spec, svg, prefix).Draw());
    }

    /// <summary>All rows, group after group.</summary>
    internal static ImmutableArray<ChartRow> Rows(ImmutableArray<ChartGroup> groups) => groups.IsDefault ? [] : [.. groups.Where(g => !g.Rows.IsDefault).SelectMany(g => g.Rows)];

    /// <summary>All numbers that the axis has to hold.</summary>
    internal static ImmutableArray<decimal> Values(ImmutableArray<ChartGroup> groups) => [.. Rows(groups).SelectMany(row => (decimal[])[row.Low, row.High])];
}
