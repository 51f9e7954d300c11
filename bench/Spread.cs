namespace Seeds.Bench;

/// <summary>The middle and the ends of some measured values.</summary>
internal sealed record Spread(double Median, double Lowest, double Highest)
{
    /// <summary>The spread of one or more values; with an even count the median is the mean of the middle two.</summary>
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        var median = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        return new Spread(median, sorted[0], sorted[^1]);
    }
}
