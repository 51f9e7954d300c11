namespace Seeds.Engine.Charts;

/// <summary>
/// What a chart of figures shows. All figures of one chart have one unit, and are either all stocks or all flows: they share an axis.
/// </summary>
/// <param name="IdPrefix">Begins every id of the drawing; unique on the page. Characters other than letters, digits, <c>-</c> and <c>_</c> become <c>-</c>.</param>
/// <param name="Title">Name of the drawing for those who do not see it.</param>
/// <param name="Description">What it shows, in a sentence or two, for those who do not see it.</param>
/// <param name="AxisLabel">Unit, and whether the axis is logarithmic (<see cref="FigureChart.IsLogarithmic"/>).</param>
/// <param name="ComputedText">The word for figures that the site computed.</param>
/// <param name="RightToLeft">True when the axis runs from right to left, as the script does.</param>
/// <param name="Groups">The figures.</param>
/// <param name="TickText">Writes a number at the axis in the language of the page; short, because there is little room: <c>6 million</c>.</param>
public sealed record ChartSpec(
    string IdPrefix,
    string Title,
    string Description,
    string AxisLabel,
    string ComputedText,
    bool RightToLeft,
    ImmutableArray<ChartGroup> Groups,
    Func<decimal, string> TickText);
