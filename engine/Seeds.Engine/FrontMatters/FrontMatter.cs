using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.FrontMatters;

/// <summary>What a text says of itself, and where its body begins.</summary>
/// <param name="Meta">The typed fields.</param>
/// <param name="Body">The text behind the front matter.</param>
/// <param name="Diagnostics">What could not be read.</param>
public sealed record FrontMatter(PageMeta Meta, TextSpan Body, ImmutableArray<Diagnostic> Diagnostics);
