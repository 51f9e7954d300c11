namespace Seeds.Engine.Pages;

/// <summary>What a page's head leads programs to.</summary>
/// <param name="Rel">What it is to the page: <c>alternate</c>, <c>search</c>.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Title">Its title.</param>
/// <param name="Href">Link to it.</param>
public sealed record HeadLink(string Rel, string Type, string Title, string Href);
