using System.Collections.Immutable;

namespace Seeds.Bench;

/// <summary>All runs of one tool over one size of site, and what the last of them wrote.</summary>
/// <param name="Pages">The size of the site, in pages of Markdown.</param>
/// <param name="Tool">The tool that ran.</param>
/// <param name="Runs">What each run took, in order; one or more.</param>
/// <param name="Output">The HTML that the last run wrote.</param>
internal sealed record Measurement(int Pages, Tool Tool, ImmutableArray<ResourceUsage> Runs, OutputCensus Output)
{
    /// <summary>Wall time in seconds.</summary>
    public Spread Wall => Spread.Of(Runs.Select(run => run.WallSeconds));

    /// <summary>Processor time in seconds.</summary>
    public Spread Cpu => Spread.Of(Runs.Select(run => run.CpuSeconds));

    /// <summary>Peak memory in MiB.</summary>
    public Spread Memory => Spread.Of(Runs.Select(run => run.PeakMebibytes));
}
