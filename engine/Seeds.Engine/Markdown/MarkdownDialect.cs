using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Seeds.Engine.Markdown.Admonitions;

namespace Seeds.Engine.Markdown;

/// <summary>
/// The Markdown that articles are written in: CommonMark 0.31 with GitHub's tables, task lists, strikethrough and
/// autolinks, and Markdig's footnotes, definition lists, abbreviations, attribute lists, figures, alerts and containers.
/// </summary>
public static class MarkdownDialect
{
    /// <summary>The one pipeline, built once: it is immutable and safe to share between threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UseAutoLinks()
        .Use<SteadyAutoLinksExtension>()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .Use<FootnoteMarksExtension>()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseFigures()
        .UseAlertBlocks()
        .UseCustomContainers()
        .Use<AdmonitionExtension>()
        .UseGenericAttributes() // behind all others: it must see their parsers
        .Use<StrictAttributesExtension>()
        .Build();
}
