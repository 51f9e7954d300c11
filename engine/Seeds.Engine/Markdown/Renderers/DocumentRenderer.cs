using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a page block by block; a block with mentions that call for notes is kept together with the place for them.</summary>
public sealed class DocumentRenderer : MarkdownObjectRenderer<PageBodyWriter, MarkdownDocument>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, MarkdownDocument obj)
    {
        foreach (var block in obj)
        {
            var mentions = block is FootnoteGroup ? [] : renderer.MentionsToNote(block); // footnotes have theirs each for itself
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
}
