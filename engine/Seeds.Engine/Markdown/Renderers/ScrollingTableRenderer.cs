using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a table inside a box of its own that scrolls by keyboard too, so that a wide table never widens the page.</summary>
public sealed class ScrollingTableRenderer : MarkdownObjectRenderer<PageBodyWriter, Table>, IPageRenderer
{
    private readonly HtmlTableRenderer plain = new();

    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table\" tabindex=\"0\">");
        plain.Write(renderer, obj);
        renderer.WriteLine("</div>");
    }
}
