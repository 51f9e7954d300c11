using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes the number that leads to a footnote; the ways back are written with the note itself.</summary>
public sealed class FootnoteLinkRenderer : MarkdownObjectRenderer<PageBodyWriter, FootnoteLink>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, FootnoteLink obj)
    {
        if (obj.IsBackLink) return;
        var order = obj.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        renderer.Write("<sup class=\"ref\"><a id=\"").Write(IdOf(obj)).Write("\" href=\"#fn:").Write(order)
            .Write("\" role=\"doc-noteref\" aria-label=\"");
        renderer.WriteWord(obj, static w => w.Footnote);
        renderer.Write(' ').Write(order).Write("\">").Write(order).Write("</a></sup>");
    }

    /// <summary>The id of a reference: all of a page are counted.</summary>
    internal static string IdOf(FootnoteLink link) => string.Create(CultureInfo.InvariantCulture, $"fnref:{link.Index}");
}
