using Seeds.Engine.Catalogues;
using Seeds.Engine.Diagnostics;

namespace Seeds.Engine.Markdown;

/// <summary>What reading a Markdown text gave.</summary>
/// <param name="Body">Its content.</param>
/// <param name="Index">For an INDEX.md, what it lists; else null.</param>
/// <param name="Diagnostics">Faults of the text itself.</param>
public sealed record MarkdownPage(PageBody Body, IndexOutline? Index, ImmutableArray<Diagnostic> Diagnostics);
