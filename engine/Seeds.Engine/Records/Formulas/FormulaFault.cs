namespace Seeds.Engine.Records.Formulas;

/// <summary>A formula that gives no value.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="At">Where in the formula, as an offset.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record FormulaFault(FigureRecord Figure, int At, string Reason)
{
    /// <summary>Where the formulas of several figures go round in a circle: their keys, each before the one that its formula names, the first once more at the end.</summary>
    public ImmutableArray<string> Circle { get; init; } = [];
}
