namespace Seeds.Engine.Pages;

/// <summary>How a page gets its style: written into it, so that one request brings all of an article, or linked, so that many pages share it.</summary>
/// <param name="Inline">The rules, or null.</param>
/// <param name="Hrefs">The links, in the order in which they count; empty where the rules are written into the page.</param>
public sealed record StyleSheet(string? Inline, ImmutableArray<string> Hrefs);
