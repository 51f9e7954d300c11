using Seeds.Engine.Content;

namespace Seeds.Engine.Redirects;

/// <summary>Leads from an address that a page had before to the page.</summary>
/// <param name="From">Where the page that leads on is published.</param>
/// <param name="Page">The page it leads to.</param>
/// <param name="Alias">What the page's front matter says.</param>
public sealed record Redirect(Address From, Document Page, Alias Alias);
