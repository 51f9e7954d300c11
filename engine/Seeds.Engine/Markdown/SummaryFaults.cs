using Markdig.Syntax;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>Looks for summaries that are too long.</summary>
public static class SummaryFaults
{
    /// <summary>All such faults of a page.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="tree">The tree of its body.</param>
    /// <param name="offset">Where the body begins.</param>
    public static IEnumerable<Diagnostic> Find(SourceText source, MarkdownDocument tree, int offset)
    {
        foreach (var block in tree.Descendants<ContainerBlock>().Where(b => NoteKind.Of(b) == NoteKind.Summary))
        {
            var words = block.Descendants<LeafBlock>().Sum(leaf => Html.CountWords(Html.Escape(PlainText.Of(leaf.Inline))));
            if (words > NoteKind.MostWordsOfSummary) yield return LongSummary.At(source, FirstLine(source, PageBodyWriter.SpanOf(block.Span, offset)), words);
        }
    }

    private static TextSpan FirstLine(SourceText source, TextSpan span) =>
        source.Text.AsSpan(span.Start, span.Length).IndexOf('\n') is var end and > 0 ? new TextSpan(span.Start, end) : span;
}
