using System.Globalization;

namespace Seeds.Bench;

/// <summary>What one run of a process took.</summary>
/// <param name="WallSeconds">Time from start to end, in seconds, to a hundredth.</param>
/// <param name="CpuSeconds">Processor time of all its threads, user and system together, in seconds.</param>
/// <param name="PeakMebibytes">The most memory it held at once (resident set), in MiB.</param>
internal sealed record ResourceUsage(double WallSeconds, double CpuSeconds, double PeakMebibytes)
{
    /// <summary>The three values on one line, with their units.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{WallSeconds:F2} s, CPU {CpuSeconds:F2} s, {PeakMebibytes:F0} MiB");
}
