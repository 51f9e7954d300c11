namespace Seeds.Engine.Charts;

/// <summary>Figures that belong together: rivals, which count the same thing by different speakers or at different dates.</summary>
/// <param name="Label">What they all count, or null for rows that stand each for itself.</param>
/// <param name="Rows">The figures, in the order in which they are shown.</param>
public sealed record ChartGroup(string? Label, ImmutableArray<ChartRow> Rows);
