using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a heading at its level in the page with its id; the page's title is left to the page's header.</summary>
public sealed class HeadingRenderer : MarkdownObjectRenderer<PageBodyWriter, HeadingBlock>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, HeadingBlock obj)
    {
        if (ReferenceEquals(obj, renderer.Outline.TitleBlock)) return;
        var tag = "h" + renderer.Outline.LevelOf(obj).ToString(CultureInfo.InvariantCulture);
        renderer.EnsureLine();
        renderer.Write('<').Write(tag);
        obj.GetAttributes().Id = renderer.Outline.Ids[obj];
        renderer.WriteAttributes(obj).Write('>').WriteLeafInline(obj).Write("</").Write(tag).WriteLine(">");
    }
}
