using Seeds.Engine.Numbers;

namespace Seeds.Engine.Records.Formulas;

/// <summary>A figure with a formula that gives a value.</summary>
/// <param name="Written">The figure as its editor wrote it.</param>
/// <param name="Derived">The figure with what the formula gives, the qualifier included.</param>
public sealed record ComputedFigure(FigureRecord Written, FigureRecord Derived)
{
    /// <summary>
    /// Whether the qualifier that the editor wrote may stand: the one that follows from the formula; <c>about</c>, which claims less than any; or
    /// <c>at least</c> where the formula gives <c>over</c>.
    /// </summary>
    public bool AllowsQualifier => Written.Qualifier switch
    {
        null or Qualifier.None or Qualifier.About => true,
        Qualifier.AtLeast => Derived.Qualifier is Qualifier.AtLeast or Qualifier.Over,
        { } stated => stated == Derived.Qualifier,
    };

    /// <summary>The figure as it counts from then on: with the editor's qualifier where that may stand, else with the formula's.</summary>
    public FigureRecord Figure => AllowsQualifier && Written.Qualifier is { } stated and not Qualifier.None ? Derived with { Qualifier = stated } : Derived;
}
