using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Makes bare addresses links. Markdig's own parser goes, at each address, through all that stands before it in the paragraph, to see
/// whether an <c>a</c> element or a bracket is open; this one remembers what it saw, and shows Markdig's parser only what it must see.
/// </summary>
/// <param name="options">What is a link.</param>
internal sealed class SteadyAutoLinkParser(AutoLinkOptions options) : AutoLinkParser(options)
{
    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!BeginsAddress(slice.AsSpan())) return false;
        if (IsInBrackets(processor.Inline) || IsInLinkElement(processor)) return false;
        var before = processor.Inline;
        processor.Inline = OpenEmphasis(before);
        var matched = base.Match(processor, ref slice);
        if (!matched) processor.Inline = before;
        return matched;
    }

    private static bool BeginsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal) || text.StartsWith("mailto:", StringComparison.Ordinal)
        || text.StartsWith("tel:", StringComparison.Ordinal) || text.StartsWith("ftp:", StringComparison.Ordinal);

    /// <summary>Whether a bracket is open that may become a link.</summary>
    private static bool IsInBrackets(Inline? inline)
    {
        var open = 0;
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is not LinkDelimiterInline { IsActive: true } bracket) continue;
            open += bracket.Type switch { DelimiterType.Open => 1, DelimiterType.Close => -1, _ => 0 };
        }

        return open > 0;
    }

    /// <summary>Whether an <c>a</c> element is open; what stands before the place last asked about is not looked at again.</summary>
    private bool IsInLinkElement(InlineProcessor processor)
    {
        var seen = processor.GetParserState<Seen>(this);
        var inside = false;
        for (var inline = processor.Inline; inline is not null; inline = inline.PreviousSibling ?? inline.Parent)
        {
            if (ReferenceEquals(inline, seen.Last)) inside = seen.IsInLinkElement;
            else if (inline is HtmlInline html && html.Tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase)) inside = true;
            else if (inline is not HtmlInline closing || !closing.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase)) continue;
            break;
        }

        (seen.Last, seen.IsInLinkElement) = (processor.Inline, inside);
        return inside;
    }

    /// <summary>The kinds of emphasis that are open around a place, in copies that have nothing before them: their marks do not belong to an address that they end.</summary>
    private static EmphasisDelimiterInline? OpenEmphasis(Inline? inline)
    {
        EmphasisDelimiterInline? innermost = null;
        var kinds = new HashSet<char>();
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is not EmphasisDelimiterInline open || !kinds.Add(open.DelimiterChar)) continue;
            var copy = new EmphasisDelimiterInline(open.Parser, open.Descriptor);
            innermost?.AppendChild(copy);
            innermost = copy;
        }

        return innermost;
    }

    /// <summary>How far a paragraph has been looked at.</summary>
    private sealed class Seen
    {
        /// <summary>The inline at which the look ended; null before the first.</summary>
        public Inline? Last { get; set; }

        /// <summary>Whether an <c>a</c> element was open there.</summary>
        public bool IsInLinkElement { get; set; }
    }
}
