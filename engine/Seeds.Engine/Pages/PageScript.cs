namespace Seeds.Engine.Pages;

/// <summary>How a page gets its scripts.</summary>
/// <param name="Early">What is written into its head; empty for nothing.</param>
/// <param name="Href">Link to the file that all pages share; null without one.</param>
public sealed record PageScript(string Early, string? Href);
