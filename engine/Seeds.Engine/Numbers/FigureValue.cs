namespace Seeds.Engine.Numbers;

/// <summary>The value of a figure record.</summary>
/// <param name="Min">The value, or the lower end of what it may be; of a share in hundredths (18 for 18 %).</param>
/// <param name="Max">The value again, or the upper end.</param>
/// <param name="Qualifier">How the number stands to the true value.</param>
/// <param name="IsPercent">Whether it is a share in hundredths.</param>
/// <param name="IsComputed">Whether it was computed from other figures, and may so have more decimals than anybody writes.</param>
public sealed record FigureValue(decimal Min, decimal Max, Qualifier Qualifier, bool IsPercent, bool IsComputed)
{
    /// <summary>Its unit of measure, in which a text may use another of the same kind, or the kind of what it counts; null where its unit is neither.</summary>
    public MeasureUnit? Measure { get; init; }

    /// <summary>Whether it is a pure number, such as how many times as much something is, with which shares and multiples can be compared.</summary>
    public bool IsRatio { get; init; }

    /// <summary>Whether it has two ends.</summary>
    public bool IsRange => Min != Max;

    /// <summary>The same in another unit of the same kind, and so no more exact than it is written.</summary>
    internal FigureValue In(MeasureUnit unit) => Measure is not { } own ? this : this with
    {
        Min = Min * own.Factor / unit.Factor,
        Max = Max * own.Factor / unit.Factor,
        IsComputed = true,
        Measure = unit,
    };
}
