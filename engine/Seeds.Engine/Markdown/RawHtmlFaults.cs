using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>Looks for elements in raw HTML that no browser knows, most often left from another tool's dialect.</summary>
public static class RawHtmlFaults
{
    /// <summary>One fault for each start tag of an unknown element. Names with a hyphen are custom elements and mean what they say.</summary>
    public static ImmutableArray<Diagnostic> Find(SourceText source, MarkdownDocument tree, int offset)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var node in tree.Descendants())
        {
            var (raw, start) = node switch
            {
                HtmlBlock { Lines.Count: > 0 } block => (source.Text.Substring(block.Span.Start + offset, Math.Min(block.Span.Length, source.Text.Length - block.Span.Start - offset)), block.Span.Start),
                HtmlInline inline => (inline.Tag, inline.Span.Start),
                _ => ("", 0),
            };
            foreach (var (name, at) in HtmlTagScanner.Elements(raw).Where(e => !e.Name.Contains('-', StringComparison.Ordinal) && !HtmlElements.IsKnown(e.Name)))
            {
                var attributes = HtmlTagScanner.Attributes(raw[at..]).TakeWhile(a => a.Element == name).Select(a => a.Name).Distinct(StringComparer.Ordinal);
                faults.Add(UnknownElement.At(source, new TextSpan(start + offset + at, name.Length + 1), name, [.. attributes]));
            }
        }

        return faults.ToImmutable();
    }
}
