namespace Seeds.Engine.Charts;

/// <summary>
/// The axis of a chart of figures: linear and with zero on it, or logarithmic where the values span more than three orders of magnitude.
/// </summary>
internal sealed record ValueAxis
{
    /// <summary>The share of a logarithmic axis that stands apart for zero, which has no logarithm.</summary>
    private const double ZeroShare = 0.12;

    private const double LargestTick = 7.9e28; // what a decimal holds

    /// <summary>True when equal distances are equal ratios.</summary>
    public required bool IsLogarithmic { get; init; }

    /// <summary>The value at the start; of a logarithmic axis its decimal logarithm.</summary>
    public required double Start { get; init; }

    /// <summary>The value at the end; of a logarithmic axis its decimal logarithm.</summary>
    public required double End { get; init; }

    /// <summary>True when zero stands at the start of a logarithmic axis.</summary>
    public bool HasZero { get; init; }

    /// <summary>The marked values, ascending.</summary>
    public required ImmutableArray<decimal> Ticks { get; init; }

    /// <summary>True when the values need a logarithmic axis: none is negative and the largest is more than a thousand times the least above zero.</summary>
    public static bool NeedsLogarithm(ImmutableArray<decimal> values)
    {
        if (values.Any(v => v < 0)) return false;
        var positive = values.Where(v => v > 0).ToImmutableArray();
        return !positive.IsEmpty && (double)positive.Max() / (double)positive.Min() > 1000;
    }

    /// <summary>A linear axis with at most <paramref name="intervals"/> intervals of 1, 2 or 5 times a power of ten; of whole numbers they are whole.</summary>
    public static ValueAxis Linear(ImmutableArray<decimal> values, int intervals)
    {
        var low = Math.Min(0, values.IsEmpty ? 0 : (double)values.Min());
        var high = Math.Max(0, values.IsEmpty ? 0 : (double)values.Max());
        if (high - low == 0) high = 1;
        var step = NiceStep(low, high, intervals);
        if (values.All(v => v == decimal.Truncate(v))) step = Math.Max(step, 1);
        var (first, last) = ((int)Math.Floor((low / step) + 1e-9), (int)Math.Ceiling((high / step) - 1e-9));
        var ticks = Enumerable.Range(first, last - first + 1).Where(i => Math.Abs(i * step) < LargestTick).Select(i => i == 0 ? 0 : i * (decimal)step);
        return new ValueAxis { IsLogarithmic = false, Start = first * step, End = last * step, Ticks = [.. ticks] };
    }

    /// <summary>A logarithmic axis over whole powers of ten, which are its ticks; zero, where it occurs, stands apart before them.</summary>
    public static ValueAxis Logarithmic(ImmutableArray<decimal> values)
    {
        var positive = values.Where(v => v > 0).Select(v => Math.Log10((double)v)).DefaultIfEmpty(0).ToImmutableArray();
        var (first, last) = ((int)Math.Floor(positive.Min() + 1e-9), (int)Math.Ceiling(positive.Max() - 1e-9));
        if (first == last) last++;
        var hasZero = values.Any(v => v == 0);
        var powers = Enumerable.Range(first, last - first + 1).Where(power => power is >= -28 and <= 28).Select(PowerOfTen);
        return new ValueAxis { IsLogarithmic = true, Start = first, End = last, HasZero = hasZero, Ticks = hasZero ? [0, .. powers] : [.. powers] };
    }

    /// <summary>Where a value stands, as a share of the axis from 0 to 1.</summary>
    public double At(decimal value)
    {
        if (!IsLogarithmic) return ((double)value - Start) / (End - Start);
        if (value <= 0) return 0;
        var share = (Math.Log10((double)value) - Start) / (End - Start);
        return HasZero ? ZeroShare + (share * (1 - ZeroShare)) : share;
    }

    /// <summary>The least step of 1, 2 or 5 times a power of ten that needs no more intervals.</summary>
    private static double NiceStep(double low, double high, int intervals)
    {
        for (var power = (int)Math.Floor(Math.Log10((high - low) / intervals)); ; power++)
        {
            foreach (var digit in (ReadOnlySpan<int>)[1, 2, 5])
            {
                var step = power < 0 ? digit / Math.Pow(10, -power) : digit * Math.Pow(10, power);
                if (Math.Ceiling((high / step) - 1e-9) - Math.Floor((low / step) + 1e-9) <= Math.Max(intervals, low < 0 && high > 0 ? 2 : 1)) return step;
            }
        }
    }

    private static decimal PowerOfTen(int power)
    {
        var value = 1m;
        for (var i = 0; i < Math.Abs(power); i++) value = power < 0 ? value / 10 : value * 10;
        return value;
    }
}
