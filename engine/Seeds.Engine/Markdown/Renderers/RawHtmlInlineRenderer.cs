using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes an HTML tag that stands in running text.</summary>
public sealed class RawHtmlInlineRenderer : MarkdownObjectRenderer<PageBodyWriter, HtmlInline>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, HtmlInline obj)
    {
        if (renderer.EnableHtmlForInline) RawHtml.WriteInline(renderer, obj.Tag, at => obj.Span.Start + at);
    }
}
