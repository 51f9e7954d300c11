using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a paragraph; one that is nothing but an image with a title becomes a figure with that title as its caption.</summary>
public sealed class ParagraphRenderer : MarkdownObjectRenderer<PageBodyWriter, ParagraphBlock>, IPageRenderer
{
    private readonly Markdig.Renderers.Html.ParagraphRenderer plain = new();

    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, ParagraphBlock obj)
    {
        if (obj.Inline?.FirstChild is FootnoteLink { IsBackLink: true }) return; // a footnote that ends with no paragraph: the ways back are written with it
        if (obj.Inline is null or { FirstChild: null } && obj.TryGetAttributes()?.Id is null) return; // what is left of the word of a note that a list follows
        if (CaptionedImage(obj) is { } image && renderer.EnableHtmlForInline) WriteFigure(renderer, obj, image);
        else
        {
            WriteIdInTightList(renderer, obj);
            plain.Write(renderer, obj);
        }
    }

    /// <summary>The image that a paragraph is and nothing else, if it has a title, which is its caption; null for any other.</summary>
    internal static LinkInline? CaptionedImage(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null, Title.Length: > 0 } image ? image : null;

    /// <summary>The paragraphs of a tight list have no tag of their own that could bear an id.</summary>
    private static void WriteIdInTightList(PageBodyWriter renderer, ParagraphBlock paragraph)
    {
        if (!renderer.ImplicitParagraph || paragraph.TryGetAttributes()?.Id is not { Length: > 0 } id) return;
        renderer.Write("<span id=\"");
        renderer.WriteText(id);
        renderer.Write("\"></span>");
    }

    private static void WriteFigure(PageBodyWriter renderer, ParagraphBlock paragraph, LinkInline image)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(paragraph).WriteLine(">");
        LinkRenderer.WriteImage(renderer, image, withTitle: false);
        renderer.Write("\n<figcaption>");
        renderer.WriteWithMentions(image.Title!, renderer.InSource(image.TitleSpan.IsEmpty ? image.Span : image.TitleSpan));
        renderer.WriteLine("</figcaption>").WriteLine("</figure>");
    }
}
