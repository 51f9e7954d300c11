namespace Seeds.Engine.Pages;

/// <summary>A section or an entry of a generated index.</summary>
public sealed record CatalogueItem
{
    /// <summary>Its words.</summary>
    public required string Title { get; init; }

    /// <summary>Where it leads; null for a label.</summary>
    public string? Href { get; init; }

    /// <summary>The language of the page it leads to, where it is another than that of the page it stands on.</summary>
    public Content.Language? Language { get; init; }

    /// <summary>The language of its words, where it is another than that of the page it stands on.</summary>
    public Content.Language? LabelLanguage { get; init; }

    /// <summary>Opening tag of its heading with its id, and closing tag, for a section; empty for an entry of a list.</summary>
    public (string Open, string Close) Heading { get; init; } = ("", "");

    /// <summary>What it holds, in a few words; null without.</summary>
    public Fragment? Blurb { get; init; }

    /// <summary>What the page says of itself where the index has no blurb; null without.</summary>
    public string? Description { get; init; }

    /// <summary>Its date and reading time.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Text in the section.</summary>
    public ImmutableArray<Fragment> Prose { get; init; } = [];

    /// <summary>What it contains, entries that follow each other grouped into lists.</summary>
    public ImmutableArray<CatalogueGroup> Groups { get; init; } = [];
}
