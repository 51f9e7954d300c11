using System.Collections.Immutable;
using System.Globalization;

namespace Seeds.Bench;

/// <summary>What came of one size of site: measurements of each tool, or a fault.</summary>
/// <param name="MeanWords">The mean number of words of a generated page.</param>
/// <param name="Measurements">One for each tool; empty when there is a fault.</param>
/// <param name="Fault">Why the figures are of no use; <see langword="null"/> when they are.</param>
internal sealed record BenchmarkResult(double MeanWords, ImmutableArray<Measurement> Measurements, string? Fault)
{
    /// <summary>A size that could not be measured.</summary>
    public static BenchmarkResult Failed(FormattableString fault) => new(0, [], fault.ToString(CultureInfo.InvariantCulture));
}
