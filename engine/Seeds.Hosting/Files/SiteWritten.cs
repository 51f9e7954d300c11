using Seeds.Engine.Diagnostics;

namespace Seeds.Hosting.Files;

/// <summary>What became of a site that was written.</summary>
/// <param name="Unread">Input files that could not be copied; the rest is written without them.</param>
/// <param name="Copies">The compressed copies.</param>
public sealed record SiteWritten(ImmutableArray<Diagnostic> Unread, CopiesMade Copies);
