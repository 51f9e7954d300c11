namespace Seeds.Engine.Pages;

/// <summary>How a page gets its style: written into it, so that one request brings all of an article, or linked, so that many pages share it; what few pages need besides is written into them.</summary>
/// <param name="Inline">The rules that are written into the page, behind those that are linked; null without.</param>
/// <param name="Hrefs">The links, in the order in which they count; empty where all rules are written into the page.</param>
public sealed record StyleSheet(string? Inline, ImmutableArray<string> Hrefs);
