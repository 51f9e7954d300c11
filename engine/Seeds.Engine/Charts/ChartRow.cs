namespace Seeds.Engine.Charts;

/// <summary>One figure in a chart.</summary>
/// <param name="Id">The figure's key; the drawing carries it as <c>data-figure</c>.</param>
/// <param name="Label">What it counts; wrapped, never cut.</param>
/// <param name="ValueText">The value as the reader reads it, with its qualifier, in the language of the page.</param>
/// <param name="Min">The value, or the lower end of a range. Any number; of two ends in the wrong order the lower is taken as the minimum.</param>
/// <param name="Max">The value once more, or the upper end of a range.</param>
/// <param name="Qualifier">How the figure stands to the number.</param>
/// <param name="IsComputed">Computed by the site from other figures: a hollow diamond instead of a dot, and <see cref="ChartSpec.ComputedText"/> beside the value.</param>
/// <param name="Note">What sets it apart from its rivals, as who said it and when; null for none.</param>
/// <param name="Href">Where the row leads; empty for a row without a link.</param>
public sealed record ChartRow(string Id, string Label, string ValueText, decimal Min, decimal Max, ChartQualifier Qualifier, bool IsComputed, string? Note, string Href)
{
    /// <summary>The lower end.</summary>
    internal decimal Low => Math.Min(Min, Max);

    /// <summary>The upper end.</summary>
    internal decimal High => Math.Max(Min, Max);
}
