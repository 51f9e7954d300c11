using Seeds.Engine.Diagnostics;
using Seeds.Hosting.Files;

namespace Seeds.Hosting;

/// <summary>What a build tells.</summary>
/// <param name="Diagnostics">All faults, sorted.</param>
/// <param name="Pages">How many pages it made.</param>
/// <param name="Files">How many files in all.</param>
/// <param name="Sources">Paths of the texts that pages were made of.</param>
/// <param name="Took">How long it took.</param>
/// <param name="Written">Whether the output was written.</param>
public sealed record BuildReport(ImmutableArray<Diagnostic> Diagnostics, int Pages, int Files, ImmutableHashSet<string> Sources, TimeSpan Took, bool Written)
{
    /// <summary>The compressed copies that were written beside the files.</summary>
    public CopiesMade Copies { get; init; } = CopiesMade.None;

    /// <summary>Number of errors.</summary>
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>Paths of the texts that have an error.</summary>
    public ImmutableHashSet<string> FaultySources => [.. Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Path)];

    /// <summary>Number of warnings.</summary>
    public int Warnings => Diagnostics.Length - Errors;
}
