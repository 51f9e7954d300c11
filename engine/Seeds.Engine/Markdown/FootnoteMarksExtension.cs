using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown;

/// <summary>Reads the marks of footnotes before links are read.</summary>
public sealed class FootnoteMarksExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteMarkParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
