using Seeds.Engine.Numbers;

namespace Seeds.Engine.Records.Formulas;

/// <summary>Says in the terms of figures what is known of a computed number: a value, or a range, with a qualifier.</summary>
internal static class EstimateWriter
{
    /// <summary>
    /// The ends and the qualifier. Where one end is open any way, only the other is a number that can be given: <c>at least</c>, <c>over</c> or
    /// <c>at most</c> it. Where the truth may lie somewhat beyond both ends, they are <c>about</c> right.
    /// </summary>
    public static (decimal Low, decimal High, Qualifier Qualifier) Write(Estimate known)
    {
        var (low, high) = (known.Low, known.High);
        return (low.Beyond, high.Beyond) switch
        {
            (Beyond.None, Beyond.None) => (low.At, high.At, Qualifier.None),
            (Beyond.None, Beyond.Far) => (low.At, low.At, low.IsLeftOut ? Qualifier.Over : Qualifier.AtLeast),
            (Beyond.Far, Beyond.None) => (high.At, high.At, Qualifier.AtMost),
            (Beyond.None, Beyond.Near) when low.At == high.At => (low.At, low.At, low.IsLeftOut ? Qualifier.Over : Qualifier.AtLeast),
            (Beyond.Near, Beyond.None) when low.At == high.At => (high.At, high.At, Qualifier.Nearly),
            _ => (low.At, high.At, Qualifier.About),
        };
    }

    /// <summary>Whether one end is open any way and the other not firm: then no number and qualifier tell what is known.</summary>
    public static bool IsBeyondWords(Estimate known) => (known.Low.Beyond, known.High.Beyond) is (Beyond.Far, not Beyond.None) or (not Beyond.None, Beyond.Far);

    /// <summary>A figure with what its formula gives in place of what was written.</summary>
    public static FigureRecord Fill(FigureRecord figure, Estimate known)
    {
        var (low, high, qualifier) = Write(known);
        var isRange = low != high;
        return figure with { Value = isRange ? null : low, Min = isRange ? low : null, Max = isRange ? high : null, Qualifier = qualifier == Qualifier.None ? null : qualifier };
    }
}
