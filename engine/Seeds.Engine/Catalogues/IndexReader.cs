using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Markdown;
using Seeds.Engine.Records;

namespace Seeds.Engine.Catalogues;

/// <summary>
/// Reads the tree of an INDEX.md as a catalogue: headings are sections, list links are entries, the text behind a link is its
/// blurb, a nested list is a sub-section. A paragraph of nothing but links lists entries too, and all other text stays text.
/// </summary>
public sealed class IndexReader
{
    private readonly PageOutline outline;
    private readonly int offset;

    private IndexReader(PageOutline outline, int offset) => (this.outline, this.offset) = (outline, offset);

    /// <summary>Reads a tree.</summary>
    /// <param name="tree">The whole page.</param>
    /// <param name="outline">Its headings.</param>
    /// <param name="offset">Where the parsed text begins in the source.</param>
    public static IndexOutline Read(MarkdownDocument tree, PageOutline outline, int offset)
    {
        var reader = new IndexReader(outline, offset);
        return new IndexOutline([.. tree.SelectMany(reader.ReadBlock)]);
    }

    /// <summary>Whether a block of an INDEX.md stays text, and neither opens a section nor lists entries.</summary>
    public static bool IsProse(Block block) => block switch
    {
        HeadingBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup => false,
        ListBlock list => !ListsEntries(list),
        ParagraphBlock paragraph => OnlyLinks(paragraph).IsEmpty,
        _ => true,
    };

    private static bool ListsEntries(ListBlock list) => list.Descendants<LinkInline>().Any(IsEntry);

    private IEnumerable<IndexItem> ReadBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading when ReferenceEquals(heading, outline.TitleBlock):
            case LinkReferenceDefinitionGroup:
            case ThematicBreakBlock:
                return [];
            case HeadingBlock { Inline: null or { FirstChild: null } }:
                return [];
            case HeadingBlock heading when PlainText.IsBlank(heading.Inline) && !heading.Inline!.Descendants<LinkInline>().Any(IsEntry):
                return [new IndexProse(PageBodyWriter.Render(heading, offset, outline))]; // a picture, say: a section of it would have no name
            case HeadingBlock heading:
                return [ReadHeading(heading)];
            case ListBlock list when ListsEntries(list):
                return ReadList(list);
            case ParagraphBlock paragraph when OnlyLinks(paragraph) is { IsEmpty: false } links:
                return links.Select(l => new IndexEntry(PlainText.Of(l), l.Url, SpanOf(l), null, []));
            case FootnoteGroup:
            default:
                return [new IndexProse(PageBodyWriter.Render(block, offset, outline))];
        }
    }

    private IndexHeading ReadHeading(HeadingBlock heading)
    {
        var link = heading.Inline?.FirstChild is LinkInline { NextSibling: null } only && IsEntry(only) ? only : null;
        var span = link is null ? PageBodyWriter.SpanOf(heading.Span, offset) : SpanOf(link);
        return new IndexHeading(outline.LevelOf(heading), outline.Ids[heading], PlainText.Of(heading.Inline), link?.Url, span);
    }

    private IEnumerable<IndexEntry> ReadList(ListBlock list) => list.OfType<ListItemBlock>().Select(ReadItem);

    private IndexEntry ReadItem(ListItemBlock item)
    {
        var children = item.OfType<ListBlock>().SelectMany(ReadList).ToImmutableArray();
        var texts = item.Where(b => b is not ListBlock).ToImmutableArray();
        if (texts.FirstOrDefault() is not ParagraphBlock { Inline: { } inlines } lead) return new IndexEntry("", null, PageBodyWriter.SpanOf(item.Span, offset), Blurb(texts), children);
        if (LeadingLink(inlines) is not { } link)
        {
            // A link further on in the words still says where the entry leads; all of its words are its label.
            var within = inlines.Descendants<LinkInline>().FirstOrDefault(IsEntry);
            if (within is null && inlines.Descendants<LinkInline>().Any(l => !l.IsImage)) return new IndexEntry("", null, PageBodyWriter.SpanOf(lead.Span, offset), Blurb(texts), children); // a mention in a sentence
            return new IndexEntry(PlainText.Of(inlines).Trim(), within?.Url, within is null ? PageBodyWriter.SpanOf(lead.Span, offset) : SpanOf(within), Blurb(texts[1..]), children);
        }

        var entry = new IndexEntry(PlainText.Of(link), link.Url, SpanOf(link), null, children);
        var around = link.Parent;
        link.Remove();
        if (around is EmphasisInline { FirstChild: null }) around.Remove();
        StripSeparator(inlines);
        if (PlainText.Of(inlines).Trim().Length == 0) texts = texts[1..];
        return entry with { Blurb = Blurb(texts) };
    }

    private PageBody? Blurb(ImmutableArray<Block> blocks)
    {
        if (blocks.IsEmpty) return null;
        if (blocks is [ParagraphBlock { Inline: { } inlines }])
        {
            var writer = new PageBodyWriter(offset, outline);
            writer.WriteChildren(inlines);
            return writer.ToBody();
        }

        var whole = new PageBodyWriter(offset, outline);
        foreach (var block in blocks) whole.Render(block);
        return whole.ToBody();
    }

    /// <summary>The link that opens an item, perhaps inside emphasis; a task's box may stand before it.</summary>
    private static LinkInline? LeadingLink(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LinkInline link when IsEntry(link): return link;
                case EmphasisInline emphasis: return LeadingLink(emphasis);
                case Markdig.Extensions.TaskLists.TaskList: continue;
                case LiteralInline literal when literal.Content.AsSpan().IsWhiteSpace(): continue;
                default: return null;
            }
        }

        return null;
    }

    /// <summary>Takes the dash or colon between a link and its blurb away: it separates, it says nothing.</summary>
    private static void StripSeparator(ContainerInline inlines)
    {
        var literal = inlines.OfType<LiteralInline>().FirstOrDefault(l => l.Content.Length > 0);
        if (literal is null) return;
        var text = literal.Content.ToString();
        var stripped = text.AsSpan().TrimStart(" \t");
        var apart = text.Length > stripped.Length && stripped.Length > 1 && char.IsWhiteSpace(stripped[1]); // or else it is a minus, or part of a word
        if (stripped is [':', ..] || (stripped is ['—' or '–' or '-', ..] && apart)) stripped = stripped[1..];
        literal.Content = new Markdig.Helpers.StringSlice(stripped.TrimStart().ToString());
    }

    private static ImmutableArray<LinkInline> OnlyLinks(ParagraphBlock paragraph)
    {
        var links = ImmutableArray.CreateBuilder<LinkInline>();
        foreach (var inline in paragraph.Inline ?? [])
        {
            if (inline is LinkInline link && IsEntry(link)) links.Add(link);
            else if (inline is not LineBreakInline) return [];
        }

        return links.ToImmutable();
    }

    /// <summary>Whether a link can list a page: a picture does not, and a mention says more of its sentence than of the site.</summary>
    private static bool IsEntry(LinkInline link) => !link.IsImage && RecordKinds.ParseMention(link.Url) is null;

    private Text.TextSpan SpanOf(LinkInline link) => PageBodyWriter.SpanOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan, offset);
}
