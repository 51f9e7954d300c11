using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown;

/// <summary>Makes bare addresses links in time that grows with the text, not with the square of their number in a paragraph.</summary>
public sealed class SteadyAutoLinksExtension : IMarkdownExtension
{
    /// <summary>Set up behind the extension whose parser it replaces.</summary>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.InlineParsers.FindExact<AutoLinkParser>() is { } plain) pipeline.InlineParsers.Replace<AutoLinkParser>(new SteadyAutoLinkParser(plain.Options));
    }

    /// <summary>Nothing to do.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
