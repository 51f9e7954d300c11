namespace Seeds.Engine.Pages;

/// <summary>What a page's head says of it under a name.</summary>
/// <param name="Name">The name: <c>DC.title</c>.</param>
/// <param name="Content">What it says.</param>
public sealed record HeadMeta(string Name, string Content);
