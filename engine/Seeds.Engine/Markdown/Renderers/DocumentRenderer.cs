using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a page block by block; a block with mentions that call for notes, or that first cites footnotes, is kept together with them.</summary>
public sealed class DocumentRenderer : MarkdownObjectRenderer<PageBodyWriter, MarkdownDocument>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, MarkdownDocument obj)
    {
        var hasFootnotes = obj.Any(block => block is FootnoteGroup);
        foreach (var block in obj)
        {
            if (block is FootnoteGroup) renderer.Write(block); // those that no block cites: footnotes have their notes each for itself
            else WriteBlock(renderer, block, renderer.MentionsToNote(block), hasFootnotes ? renderer.FootnotesToPlace(block) : []);
        }
    }

    private static void WriteBlock(PageBodyWriter renderer, Block block, ImmutableArray<Prose.Mention> mentions, ImmutableArray<Footnote> footnotes)
    {
        if (mentions.IsEmpty && footnotes.IsEmpty)
        {
            renderer.Write(block);
            return;
        }

        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"noted\">");
        renderer.Write(block);
        renderer.EnsureLine();
        if (!footnotes.IsEmpty) renderer.WriteLine("<div class=\"beside\">");
        if (!mentions.IsEmpty) renderer.WriteNotes(block, mentions);
        FootnotesRenderer.WriteAll(renderer, footnotes);
        if (!footnotes.IsEmpty) renderer.WriteLine("</div>");
        renderer.WriteLine("</div>");
    }
}
