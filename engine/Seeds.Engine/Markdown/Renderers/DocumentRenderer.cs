using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a page block by block; a block with mentions that call for notes is kept together with the place for them.</summary>
public sealed class DocumentRenderer : MarkdownObjectRenderer<PageBodyWriter, MarkdownDocument>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, MarkdownDocument obj)
    {
        var noted = new HashSet<(RecordKind, string)>(); // a note is given at the first mention
        foreach (var block in obj)
        {
            var mentions = renderer.Outline.Mentions.Count == 0 || block is FootnoteGroup ? [] : Of(block, renderer.Outline, noted);
            if (mentions.IsEmpty)
            {
                renderer.Write(block);
                continue;
            }

            renderer.EnsureLine();
            renderer.WriteLine("<div class=\"noted\">");
            renderer.Write(block);
            renderer.EnsureLine();
            renderer.WriteNotes(block, mentions);
            renderer.WriteLine("</div>");
        }
    }

    private static IEnumerable<LinkInline> LinksIn(Block block) => block is LeafBlock leaf ? leaf.Inline?.Descendants<LinkInline>() ?? [] : block.Descendants<LinkInline>();

    private static ImmutableArray<Mention> Of(Block block, PageOutline outline, HashSet<(RecordKind, string)> noted) =>
    [
        .. LinksIn(block)
            .Select(l => outline.Mentions.GetValueOrDefault(l))
            .OfType<Mention>()
            .Where(m => m.Kind is RecordKind.Figure or RecordKind.Source or RecordKind.Term or RecordKind.Claim && noted.Add((m.Kind, m.Key))),
    ];
}
