using Seeds.Engine.Dates;
using Seeds.Engine.Text;

namespace Seeds.Engine.Content;

/// <summary>The front matter of a page, typed. Every field may be missing.</summary>
public sealed record PageMeta
{
    /// <summary>A page that says nothing of itself.</summary>
    public static PageMeta Empty { get; } = new();

    /// <summary>The headline. Without it the first heading, or for plain text the first sentence, is taken.</summary>
    public string? Title { get; init; }

    /// <summary>One or two plain sentences for search results and cards; without it the first paragraph is cut.</summary>
    public string? Description { get; init; }

    /// <summary>The sentence under the headline that says what the article holds.</summary>
    public string? Standfirst { get; init; }

    /// <summary>Where the headline stands in the text.</summary>
    public TextSpan TitleSpan { get; init; }

    /// <summary>Where the description stands in the text.</summary>
    public TextSpan DescriptionSpan { get; init; }

    /// <summary>Where the standfirst stands in the text.</summary>
    public TextSpan StandfirstSpan { get; init; }

    /// <summary>When it was published or, for older reports, written; may be known to the month or year only.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>When its substance last changed.</summary>
    public EdtfDate? Updated { get; init; }

    /// <summary>Who wrote it, in the order of the byline.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Where it was reported from.</summary>
    public string? Dateline { get; init; }

    /// <summary>BCP 47 tag of the language it is written in; without it the site's.</summary>
    public string? Lang { get; init; }

    /// <summary>Place among its folder's pages where no INDEX.md orders them; lower comes first, none comes last.</summary>
    public int? Order { get; init; }

    /// <summary>Subjects.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Addresses it had before.</summary>
    public ImmutableArray<Alias> Aliases { get; init; } = [];

    /// <summary>Not yet to be published; built only with <c>--drafts</c>.</summary>
    public bool Draft { get; init; }

    /// <summary>What it is: <c>article</c>, <c>handbook</c>, <c>page</c>, …; without it, told by the folder.</summary>
    public string? Kind { get; init; }

    /// <summary>The readable part of its address, in place of its file name.</summary>
    public string? Slug { get; init; }

    /// <summary>Changes of substance since publication.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Whether its numbers need no figures: <c>numbers: plain</c>.</summary>
    public bool NumbersArePlain { get; init; }

    /// <summary>In the INDEX.md at the top only: where the site is published, for canonical addresses.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>In the INDEX.md at the top only: the other site that the link for leaving in a hurry leads to.</summary>
    public string? LeaveTo { get; init; }

    /// <summary>In the INDEX.md at the top only: whether pages are published without their copies in Markdown and as words alone: <c>copies: none</c>.</summary>
    public bool HasNoCopies { get; init; }

    /// <summary>In the INDEX.md at the top only: whether the site is published without a search: <c>search: none</c>.</summary>
    public bool HasNoSearch { get; init; }

    /// <summary>In the INDEX.md at the top only: whether readers are offered no copies to keep on their device: <c>offline: none</c>.</summary>
    public bool HasNoOffline { get; init; }

    /// <summary>In a translation: the version of the text it was made from, as the page of translations gives it.</summary>
    public string? SourceVersion { get; init; }

    /// <summary>Where <see cref="SourceVersion"/> stands in the text.</summary>
    public TextSpan SourceVersionSpan { get; init; }
}
