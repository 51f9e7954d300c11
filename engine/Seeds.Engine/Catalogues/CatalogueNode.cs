using Seeds.Engine.Content;
using Seeds.Engine.Links;
using Seeds.Engine.Markdown;
using Seeds.Engine.Text;

namespace Seeds.Engine.Catalogues;

/// <summary>A section or an entry of the catalogue.</summary>
/// <param name="Title">Its words.</param>
public sealed record CatalogueNode(string Title)
{
    /// <summary>What it leads to; null for a section that no page heads and for a label.</summary>
    public LinkResolution? Leads { get; init; }

    /// <summary>The page it leads to; null when it leads to none.</summary>
    public Document? Page => (Leads as PageLink)?.Page;

    /// <summary>The address as an INDEX.md gives it; null when it comes from a folder or is only a label.</summary>
    public string? Target { get; init; }

    /// <summary>The INDEX.md it stands in; null when it comes from a folder.</summary>
    public Document? DeclaredIn { get; init; }

    /// <summary>Where in <see cref="DeclaredIn"/>.</summary>
    public TextSpan Span { get; init; }

    /// <summary>For a section without a page, its id on the page of the catalogue that lists it.</summary>
    public string? Id { get; init; }

    /// <summary>What it holds, in a few words; null without.</summary>
    public PageBody? Blurb { get; init; }

    /// <summary>Text that stands in the section before, between and behind its entries.</summary>
    public ImmutableArray<PageBody> Prose { get; init; } = [];

    /// <summary>For an entry that leads to an INDEX.md, that index as it is on its own page; else null.</summary>
    public CatalogueNode? Head { get; init; }

    /// <summary>What it contains, in order.</summary>
    public ImmutableArray<CatalogueNode> Children { get; init; } = [];

    /// <summary>Whether it was a heading, not a list item: headings open sections of their own on the page.</summary>
    public bool IsSection { get; init; }

    /// <summary>A node is itself and no other: two entries may say the same.</summary>
    public bool Equals(CatalogueNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>This node and all below it, in reading order.</summary>
    public IEnumerable<CatalogueNode> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);
}
