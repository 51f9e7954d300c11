using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;

namespace Seeds.Engine.Pipelines;

/// <summary>What a build gives.</summary>
/// <param name="Outputs">The files to write, each with its content, sorted by address; every address once.</param>
/// <param name="Diagnostics">All faults found, sorted.</param>
/// <param name="Pages">How many of the outputs are pages.</param>
/// <param name="Corpus">The whole site.</param>
public sealed record BuildResult(ImmutableArray<Document> Outputs, ImmutableArray<Diagnostic> Diagnostics, int Pages, Corpus Corpus);
