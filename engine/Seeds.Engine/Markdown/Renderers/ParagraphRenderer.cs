using Markdig.Renderers;
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
        if (obj.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null, Title.Length: > 0 } image && renderer.EnableHtmlForInline) WriteFigure(renderer, obj, image);
        else plain.Write(renderer, obj);
    }

    private static void WriteFigure(PageBodyWriter renderer, ParagraphBlock paragraph, LinkInline image)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(paragraph).WriteLine(">");
        LinkRenderer.WriteImage(renderer, image, withTitle: false);
        renderer.Write("\n<figcaption>");
        renderer.WriteText(System.Net.WebUtility.HtmlDecode(image.Title!));
        renderer.WriteLine("</figcaption>").WriteLine("</figure>");
    }
}
