using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes <c>:::note[Title]</c>.</summary>
public sealed class ContainerRenderer : MarkdownObjectRenderer<PageBodyWriter, CustomContainer>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, CustomContainer obj)
    {
        var (kind, title) = ContainerOpening.Of(obj);
        Callout.Write(renderer, obj, kind, title);
    }
}
