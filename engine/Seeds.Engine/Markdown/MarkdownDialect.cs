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
    /// <summary>Most bare addresses in one paragraph that are made links: Markdig's time for them grows with the square of their number.</summary>
    private const int MaximumAutolinks = 4_000;

    private static readonly MarkdownPipeline WithoutAutolinks = Build(autolinks: false);

    /// <summary>The one pipeline, built once: it is immutable and safe to share between threads.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build(autolinks: true);

    /// <summary>The pipeline for a text: one with a paragraph of thousands of bare addresses keeps them as plain text.</summary>
    public static MarkdownPipeline For(string text)
    {
        var addresses = 0;
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0;)
        {
            var next = text.IndexOf("://", at + 3, StringComparison.Ordinal);
            addresses = next >= 0 && text.AsSpan(at, next - at).IndexOf("\n\n") < 0 ? addresses + 1 : 0;
            if (addresses > MaximumAutolinks) return WithoutAutolinks;
            at = next;
        }

        return Pipeline;
    }

    private static MarkdownPipeline Build(bool autolinks) => With(new MarkdownPipelineBuilder(), autolinks)
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UseFigures()
        .UseAlertBlocks()
        .UseCustomContainers()
        .Use<AdmonitionExtension>()
        .UseGenericAttributes() // behind all others: it must see their parsers
        .Use<StrictAttributesExtension>()
        .Build();

    private static MarkdownPipelineBuilder With(MarkdownPipelineBuilder builder, bool autolinks) => autolinks ? builder.UseAutoLinks() : builder;
}
