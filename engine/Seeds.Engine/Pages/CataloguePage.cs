namespace Seeds.Engine.Pages;

/// <summary>A generated index: the home page, or the head of a folder.</summary>
public sealed record CataloguePage : PageModel
{
    /// <summary>Its title, as HTML.</summary>
    public required string TitleHtml { get; init; }

    /// <summary>The title's id, for links to it; null when it has none.</summary>
    public string? TitleId { get; init; }

    /// <summary>Whether it is the home page.</summary>
    public required bool IsHome { get; init; }

    /// <summary>The sentence under the title; null without.</summary>
    public Fragment? Standfirst { get; init; }

    /// <summary>Text that stands outside the sections.</summary>
    public required ImmutableArray<Fragment> Prose { get; init; }

    /// <summary>What it lists.</summary>
    public required ImmutableArray<CatalogueGroup> Groups { get; init; }
}
