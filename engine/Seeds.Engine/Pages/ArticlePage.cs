namespace Seeds.Engine.Pages;

/// <summary>A page of text: an article, a page of the handbook.</summary>
public sealed record ArticlePage : PageModel
{
    /// <summary>What it is: <c>article</c>, <c>handbook</c>, <c>page</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The headline, as HTML.</summary>
    public required string TitleHtml { get; init; }

    /// <summary>The headline's id, for links to it; null when it has none.</summary>
    public string? TitleId { get; init; }

    /// <summary>The sentence under the headline; null without.</summary>
    public Fragment? Standfirst { get; init; }

    /// <summary>For a translation, what it translates; null for all others.</summary>
    public TranslationNotice? Translation { get; init; }

    /// <summary>The notes to what only the headline and the standfirst mention, as HTML; empty without.</summary>
    public string HeadNotes { get; init; } = "";

    /// <summary>Dates, place, authors, reading time.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>Its headings.</summary>
    public required ImmutableArray<NavigationItem> Contents { get; init; }

    /// <summary>Articles that tell of the same things.</summary>
    public required ImmutableArray<NavigationItem> Related { get; init; }

    /// <summary>Changes of substance, dated in words.</summary>
    public required ImmutableArray<Fact> Corrections { get; init; }

    /// <summary>The text.</summary>
    public required Fragment Body { get; init; }
}
