using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Marks the renderers of ours, which write into a <see cref="PageBodyWriter"/>.</summary>
public interface IPageRenderer : IMarkdownObjectRenderer;
