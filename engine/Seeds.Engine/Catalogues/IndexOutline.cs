using Seeds.Engine.Markdown;
using Seeds.Engine.Text;

namespace Seeds.Engine.Catalogues;

/// <summary>What an INDEX.md lists, as written; the entries are matched with pages when the whole site is known.</summary>
/// <param name="Items">Headings, entries and prose in the order of the text.</param>
public sealed record IndexOutline(ImmutableArray<IndexItem> Items)
{
    /// <summary>Whether it lists anything at all.</summary>
    public bool HasEntries => Items.Any(i => i is IndexEntry);

    /// <summary>The ids that its headings and prose have on the generated page.</summary>
    public ImmutableHashSet<string> Ids => Items.Aggregate(
        ImmutableHashSet.Create<string>(StringComparer.Ordinal),
        (ids, item) => item switch { IndexHeading heading => ids.Add(heading.Id), IndexProse prose => ids.Union(Html.IdsIn(prose.Body.Html)), _ => ids });
}

/// <summary>A part of an INDEX.md.</summary>
public abstract record IndexItem;

/// <summary>A heading, which opens a section.</summary>
/// <param name="Level">Its level in the page, from 2.</param>
/// <param name="Id">Its id on the page.</param>
/// <param name="Text">Its words.</param>
/// <param name="Target">The page that heads the section, when the heading is a link; as written.</param>
/// <param name="Span">Where <paramref name="Target"/>, or else the heading, stands in the source.</param>
public sealed record IndexHeading(int Level, string Id, string Text, string? Target, TextSpan Span) : IndexItem;

/// <summary>Text between the lists.</summary>
/// <param name="Body">The text.</param>
public sealed record IndexProse(PageBody Body) : IndexItem;

/// <summary>An item of a list.</summary>
/// <param name="Label">The words of its link, or of the item where it has no link; empty takes the page's own title.</param>
/// <param name="Target">The link's address as written; null for an item that is only a label.</param>
/// <param name="Span">Where the address stands in the source.</param>
/// <param name="Blurb">The text behind the link; null when there is none.</param>
/// <param name="Children">The items of its nested list.</param>
public sealed record IndexEntry(string Label, string? Target, TextSpan Span, PageBody? Blurb, ImmutableArray<IndexEntry> Children) : IndexItem;
