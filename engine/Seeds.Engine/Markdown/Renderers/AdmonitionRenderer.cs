using Markdig.Renderers;
using Seeds.Engine.Markdown.Admonitions;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes <c>!!! note "Title"</c>.</summary>
public sealed class AdmonitionRenderer : MarkdownObjectRenderer<PageBodyWriter, AdmonitionBlock>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, AdmonitionBlock obj) => Callout.Write(renderer, obj, obj.Kind, obj.Title);
}
