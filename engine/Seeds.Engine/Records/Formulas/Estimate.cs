using Seeds.Engine.Numbers;

namespace Seeds.Engine.Records.Formulas;

/// <summary>
/// What is known of a number: two ends (one number twice where one was given) and how far beyond each the truth may lie. What is computed of
/// estimates holds wherever in them the truths are (interval arithmetic: R. E. Moore, Interval Analysis, 1966).
/// </summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, not below the lower.</param>
/// <param name="IsSigned">Whether the truth may be below nought where its lower end is open. A count may not.</param>
public readonly record struct Estimate(End Low, End High, bool IsSigned)
{
    private bool IsExact => Low == High && Low.Beyond == Beyond.None;

    private bool IsNeverNegative => Low.At >= 0 && !(IsSigned && Low.Beyond == Beyond.Far);

    private bool IsNeverPositive => High.At <= 0 && High.Beyond != Beyond.Far;

    /// <summary>A number that is known.</summary>
    public static Estimate Exactly(decimal value) => new(new End(value), new End(value), value < 0);

    /// <summary>What a figure's value says.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isSigned">Whether it may be below nought.</param>
    public static Estimate Of(FigureValue value, bool isSigned)
    {
        var (below, above) = value.Qualifier switch
        {
            Qualifier.About => (Beyond.Near, Beyond.Near),
            Qualifier.Over or Qualifier.AtLeast => (Beyond.None, Beyond.Far),
            Qualifier.AtMost => (Beyond.Far, Beyond.None),
            Qualifier.Nearly => (Beyond.Near, Beyond.None),
            _ => (Beyond.None, Beyond.None),
        };
        var low = new End(value.Min, below, !value.IsRange && value.Qualifier == Qualifier.Over);
        return new Estimate(low, new End(value.Max, above, value.Qualifier == Qualifier.Nearly), isSigned || value.Min < 0);
    }

    /// <summary>Adds two.</summary>
    public static Estimate operator +(Estimate a, Estimate b) =>
        new(End.From(a.Low.At + b.Low.At, a.Low, b.Low), End.From(a.High.At + b.High.At, a.High, b.High), a.IsSigned || b.IsSigned);

    /// <summary>The same on the other side of nought.</summary>
    public static Estimate operator -(Estimate a) => new(a.High with { At = -a.High.At }, a.Low with { At = -a.Low.At }, true);

    /// <summary>Takes the second from the first.</summary>
    public static Estimate operator -(Estimate a, Estimate b) => a + -b;

    /// <summary>Multiplies two.</summary>
    public static Estimate operator *(Estimate a, Estimate b)
    {
        if ((a.IsExact && a.Low.At == 0) || (b.IsExact && b.Low.At == 0)) return Exactly(0);
        return Scaled(a, b, b.IsNeverNegative, b.Low, b.High, static (x, y) => x * y)
            ?? Scaled(b, a, a.IsNeverNegative, a.Low, a.High, static (x, y) => x * y)
            ?? (b.IsNeverPositive ? -(a * -b) : a.IsNeverPositive ? -(-a * b) : Mixed(a, b));
    }

    /// <summary>Divides the first by the second; null where that may be nought.</summary>
    public static Estimate? Divide(Estimate a, Estimate b)
    {
        if (b.IsNeverPositive && b.High.At < 0) return Divide(-a, -b);
        if (!b.IsNeverNegative || b.Low.At <= 0) return null;
        // The greater the divisor, the nearer to nought: its upper end makes the lower one.
        return Scaled(a, b, true, b.High, b.Low, static (x, y) => x / y)
            ?? (a.IsNeverPositive ? -Divide(-a, b) : Mixed(a, new Estimate(b.High with { At = 1 / b.High.At }, b.Low with { At = 1 / b.Low.At }, false)));
    }

    /// <summary>The first made greater or smaller by a factor above nought; null where its own sign is not known and the factor not exact, so that no end of the factor is sure to make an end of the product.</summary>
    private static Estimate? Scaled(Estimate a, Estimate factor, bool isAboveNought, End small, End great, Func<decimal, decimal, decimal> by)
    {
        if (!isAboveNought || !(a.IsNeverNegative || factor.IsExact)) return null;
        var (low, high) = (End.From(by(a.Low.At, small.At), a.Low, small), End.From(by(a.High.At, great.At), a.High, great));
        return new Estimate(low with { IsLeftOut = low is { IsLeftOut: true, At: not 0 } }, high with { IsLeftOut = high is { IsLeftOut: true, At: not 0 } }, a.IsSigned || (factor.IsSigned && !factor.IsExact));
    }

    /// <summary>The product of two that may each be on either side of nought: any pair of ends may make its ends, and what lies beyond any of them lies beyond both.</summary>
    private static Estimate Mixed(Estimate a, Estimate b)
    {
        decimal[] corners = [a.Low.At * b.Low.At, a.Low.At * b.High.At, a.High.At * b.Low.At, a.High.At * b.High.At];
        var beyond = new[] { a.Low, a.High, b.Low, b.High }.Max(e => e.Beyond);
        return new Estimate(new End(corners.Min(), beyond), new End(corners.Max(), beyond), true);
    }
}
