using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>What a page's head says of it.</summary>
/// <param name="Title">The page's own title, plain.</param>
/// <param name="FullTitle">Title for tabs and search results, with the site's.</param>
/// <param name="Description">One or two plain sentences, at most 160 characters where cut by us.</param>
/// <param name="Canonical">The address that counts: absolute where the site's is known, else the page's own file name.</param>
/// <param name="Language">The page's language.</param>
/// <param name="Type">Open Graph type: <c>article</c> or <c>website</c>.</param>
/// <param name="SiteTitle">The site's title.</param>
/// <param name="Published">ISO 8601 date, or null.</param>
/// <param name="Modified">ISO 8601 date, or null.</param>
/// <param name="IsListed">Whether search engines are to list it.</param>
public sealed record PageHead(
    string Title,
    string FullTitle,
    string Description,
    string Canonical,
    Language Language,
    string Type,
    string SiteTitle,
    string? Published,
    string? Modified,
    bool IsListed)
{
    /// <summary>Whether it is known where the site is published, so that <c>Canonical</c> is absolute. Search engines can use no other.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>The picture that others show beside a link to the page; null without one.</summary>
    public HeadPicture? Picture { get; init; }

    /// <summary>What it says to reference managers.</summary>
    public ImmutableArray<HeadMeta> Metadata { get; init; } = [];

    /// <summary>On the home page of an edition, its feeds and its search.</summary>
    public ImmutableArray<HeadLink> Links { get; init; } = [];

    /// <summary>What the page says of itself to programs: JSON-LD, escaped to stand in a <c>script</c> element; empty without.</summary>
    public Func<string> StructuredData { get; init; } = () => "";
}
