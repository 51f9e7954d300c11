using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Yaml;

/// <summary>What reading a YAML text gave.</summary>
/// <param name="Root">The top value; null for an empty text and for one that could not be read.</param>
/// <param name="Diagnostics">Faults of syntax: each names its place.</param>
public sealed record YamlDocument(YamlValue? Root, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The parts of the text that the root does not hold because they break the rules of YAML or stand behind the first document.</summary>
    public ImmutableArray<TextSpan> Unread { get; init; } = [];
}
