using Markdig.Extensions.Alerts;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes <c>&gt; [!NOTE]</c>.</summary>
public sealed class AlertRenderer : MarkdownObjectRenderer<PageBodyWriter, AlertBlock>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, AlertBlock obj) => Callout.Write(renderer, obj, obj.Kind.ToString(), null);
}
