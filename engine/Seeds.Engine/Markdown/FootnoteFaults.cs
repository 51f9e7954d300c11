using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>Looks for footnotes that are cited and not written, which show as their marks, and that are written and not cited, which would vanish.</summary>
public static partial class FootnoteFaults
{
    /// <summary>All such faults of a page.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="tree">The tree of its body.</param>
    /// <param name="offset">Where the body begins.</param>
    /// <param name="body">The body.</param>
    public static IEnumerable<Diagnostic> Find(SourceText source, MarkdownDocument tree, int offset, string body)
    {
        if (!body.Contains("[^", StringComparison.Ordinal)) return [];
        var written = tree.Descendants<Footnote>().Select(f => f.Label ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var code = new SpanSet(tree.Descendants<CodeBlock>().Select(c => c.Span));
        var uncited = Definition().Matches(body)
            .Where(m => !written.Contains("^" + m.Groups["label"].Value) && !code.Contains(m.Index))
            .Select(m => UncitedFootnote.At(source, new TextSpan(offset + m.Groups["mark"].Index, m.Groups["mark"].Length), m.Groups["label"].Value));
        return Missing(source, tree, offset).Concat(uncited);
    }

    /// <summary>Marks that Markdig left as text: those in code, in links and behind a backslash are meant so.</summary>
    private static IEnumerable<Diagnostic> Missing(SourceText source, MarkdownDocument tree, int offset)
    {
        foreach (var block in tree.Descendants<LeafBlock>().Where(b => b.Inline is not null))
        {
            var start = block.Span.Start + offset;
            var length = Math.Min(block.Span.Length, source.Text.Length - start);
            if (source.Text.AsSpan(start, length).IndexOf("[^") < 0) continue;
            var meant = new SpanSet(block.Inline!.Descendants().Where(i => i is CodeInline or FootnoteLink or LinkInline or HtmlInline).Select(i => i.Span));
            for (var match = Reference().Match(source.Text, start, length); match.Success; match = match.NextMatch())
            {
                var at = match.Index - offset;
                if (source.Text[Math.Max(0, match.Index - 1)] == '\\' || meant.Contains(at)) continue;
                yield return MissingFootnote.At(source, new TextSpan(match.Index, match.Length), match.Groups["label"].Value);
            }
        }
    }

    [GeneratedRegex(@"\[\^(?<label>[^\]\s\[]{1,60})\](?!:)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^[ >]{0,6}(?<mark>\[\^(?<label>[^\]\s\[]{1,60})\]):", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Definition();
}
