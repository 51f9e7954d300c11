using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;

namespace Seeds.Hosting.Files;

/// <summary>What listing a folder gave.</summary>
/// <param name="Files">The files, sorted by path.</param>
/// <param name="Diagnostics">What could not be listed or followed.</param>
public sealed record InputListing(ImmutableArray<InputFile> Files, ImmutableArray<Diagnostic> Diagnostics);
