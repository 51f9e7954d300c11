using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>Looks for what a page would load from other hosts: pictures, and in raw HTML media, frames, scripts and styles.</summary>
public static class ForeignRequests
{
    private static readonly ImmutableArray<string> Loading = ["src", "srcset", "poster", "data", "background"];

    private static readonly SearchValues<char> EndsHost = SearchValues.Create("/?#)\"' ");

    /// <summary>All such faults of a page.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="tree">The tree of its body.</param>
    /// <param name="offset">Where the body begins.</param>
    public static IEnumerable<Diagnostic> Find(SourceText source, MarkdownDocument tree, int offset)
    {
        if (!source.Text.Contains("//", StringComparison.Ordinal)) yield break;
        foreach (var node in tree.Descendants())
        {
            if (node is LinkInline { IsImage: true, Url: { } url } image && HostOf(url) is { } host)
            {
                yield return ForeignRequest.At(source, PageBodyWriter.SpanOf(image.UrlSpan.IsEmpty ? image.Span : image.UrlSpan, offset), host);
            }
            else if (node is HtmlBlock { Type: not HtmlBlockType.Comment } or HtmlInline)
            {
                foreach (var fault in InHtml(source, PageBodyWriter.SpanOf(node.Span, offset))) yield return fault;
            }
        }
    }

    private static IEnumerable<Diagnostic> InHtml(SourceText source, TextSpan span)
    {
        var html = source.Text.Substring(span.Start, Math.Min(span.Length, source.Text.Length - span.Start));
        foreach (var attribute in HtmlTagScanner.Attributes(html))
        {
            if (AddressIn(attribute) is { } address && HostOf(address) is { } host) yield return ForeignRequest.At(source, TextSpan.Between(span.Start + attribute.Start, span.Start + attribute.End), host);
        }
    }

    /// <summary>The address that a browser loads for an attribute without being asked to; null for none.</summary>
    private static string? AddressIn(HtmlAttribute attribute) => attribute.Name switch
    {
        "style" => attribute.Value.Split("url(", 2) is [_, var behind] ? behind.TrimStart(' ', '"', '\'') : null,
        "href" when attribute.Element.Equals("link", StringComparison.OrdinalIgnoreCase) || attribute.Element.Equals("image", StringComparison.OrdinalIgnoreCase) => attribute.Value,
        var name when Loading.Contains(name, StringComparer.Ordinal) => attribute.Value,
        _ => null,
    };

    /// <summary>The host of an address that has one; null for an address within the site, and for one that asks no host.</summary>
    private static string? HostOf(string address)
    {
        var text = address.Trim();
        if (text.StartsWith("//", StringComparison.Ordinal)) text = "https:" + text;
        var isWeb = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        if (!isWeb) return null;
        var host = text[(text.IndexOf("//", StringComparison.Ordinal) + 2)..];
        var end = host.AsSpan().IndexOfAny(EndsHost);
        return end < 0 ? host : end == 0 ? null : host[..end];
    }
}
