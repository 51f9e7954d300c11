using Markdig;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Admonitions;

/// <summary>Makes Markdig read <c>!!! note</c>.</summary>
public sealed class AdmonitionExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.InsertBefore<Markdig.Parsers.ParagraphBlockParser>(new AdmonitionParser());

    /// <summary>Nothing to do: all renderers of ours are set in one place, <see cref="PageBodyWriter"/>.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
