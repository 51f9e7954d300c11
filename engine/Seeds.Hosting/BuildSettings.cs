using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;

namespace Seeds.Hosting;

/// <summary>What a person chose on the command line.</summary>
/// <param name="Input">The folder to read.</param>
/// <param name="Output">The folder to write.</param>
/// <param name="Theme">The theme's files.</param>
/// <param name="Strict">Whether warnings count as errors; the site is then written only when there is no fault at all.</param>
/// <param name="Options">What the engine is told.</param>
public sealed record BuildSettings(string Input, string Output, ThemeFolder Theme, bool Strict, BuildOptions Options)
{
    /// <summary>Whether compressed copies of texts are written beside them, for hosts that send these as they are.</summary>
    public bool WithCopies { get; init; }
}
