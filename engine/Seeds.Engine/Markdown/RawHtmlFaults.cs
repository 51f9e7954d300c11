using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>Looks for elements in raw HTML that no browser knows, most often left from another tool's dialect.</summary>
public static class RawHtmlFaults
{
    /// <summary>One fault for each start tag of an unknown element.</summary>
    public static ImmutableArray<Diagnostic> Find(SourceText source, MarkdownDocument tree, int offset)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var node in tree.Descendants())
        {
            var (raw, start) = node switch
            {
                HtmlBlock block => (source.Text.Substring(block.Span.Start + offset, Math.Min(block.Span.Length, source.Text.Length - block.Span.Start - offset)), block.Span.Start),
                HtmlInline inline => (inline.Tag, inline.Span.Start),
                _ => ("", 0),
            };
            foreach (var tag in HtmlTagScanner.Tags(raw).Where(t => t is { IsUnknown: true, IsClosing: false }))
            {
                faults.Add(UnknownElement.At(source, new TextSpan(start + offset + tag.Start, tag.Name.Length + 1), tag, node is HtmlBlock));
            }
        }

        return faults.ToImmutable();
    }
}
