using System.Buffers;
using Seeds.Engine.Markdown;

namespace Seeds.Engine.Hosts;

/// <summary>
/// Finds what a finished page needs a policy to allow: the scripts and styles that stand in it, style in attributes, and the hosts that its pictures, films and frames come from.
/// Scripts and styles of other hosts and scripts in attributes are not among them: no page of ours needs one, and they are what a policy is there to stop.
/// </summary>
public static class PolicyReader
{
    /// <summary>Where a script or a style may stand.</summary>
    private static readonly SearchValues<string> Elements = SearchValues.Create(["<script", "<style"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What shows that a page has more than these, which few have: only then are all its tags read.</summary>
    private static readonly SearchValues<string> Odd = SearchValues.Create(
        [" style=", "\nstyle=", "src=\"http", "src='http", "src=http", "src=\"//", "src='//", "src=\"data:", "src='data:", "srcset=\"http", "srcset=\"//", "srcset=\"data:", "poster=\"http", "poster=\"//", " data=\"http", " data=\"//"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>All that a page needs; some of it may come twice.</summary>
    public static IEnumerable<PolicySource> Read(string html)
    {
        for (var at = Next(html, 0); at < html.Length;)
        {
            if (HtmlTagScanner.Tags(html, at).FirstOrDefault() is not { } tag) yield break;
            var end = html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
            if (end < 0) end = html.Length;
            if (IsStyle(tag)) yield return PolicySource.Inline("style-src", html[tag.End..end]);
            else if (IsScript(tag)) yield return PolicySource.Inline("script-src", html[tag.End..end]);
            at = Next(html, end);
        }

        if (html.AsSpan().IndexOfAny(Odd) < 0) yield break;
        foreach (var source in HtmlTagScanner.Attributes(html).SelectMany(Of)) yield return source;
    }

    private static int Next(string html, int from) => html.AsSpan(from).IndexOfAny(Elements) is var at and >= 0 ? from + at : html.Length;

    private static bool IsStyle(HtmlTag tag) => tag.Name.Equals("style", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a script runs: one of another type is data, which no policy is asked about.</summary>
    private static bool IsScript(HtmlTag tag) => tag.Name.Equals("script", StringComparison.OrdinalIgnoreCase) && tag.ValueOf("src") is null
        && (tag.ValueOf("type")?.Trim().ToLowerInvariant() is null or "" or "module" or "importmap" or "speculationrules" or "text/javascript" or "application/javascript" or "text/ecmascript" or "application/ecmascript");

    private static IEnumerable<PolicySource> Of(HtmlAttribute attribute)
    {
        if (attribute.Name == "style")
        {
            yield return PolicySource.StyleAttributes;
            yield return PolicySource.Inline("style-src", attribute.Value);
        }
        else if (DirectiveOf(attribute) is { } directive)
        {
            foreach (var address in attribute.Name == "srcset" ? attribute.Value.Split(',').Select(s => s.Trim().Split(' ')[0]) : [attribute.Value.Trim()])
            {
                if (OriginOf(address, directive) is { } origin) yield return new PolicySource(directive, origin);
            }
        }
    }

    private static string? DirectiveOf(HtmlAttribute attribute) => (attribute.Element.ToLowerInvariant(), attribute.Name) switch
    {
        ("img" or "source", "srcset") or ("img" or "input", "src") or ("video", "poster") => "img-src",
        ("video" or "audio" or "source" or "track", "src") => "media-src",
        ("iframe" or "frame", "src") => "frame-src",
        ("embed", "src") or ("object", "data") => "object-src",
        _ => null,
    };

    private static string? OriginOf(string address, string directive)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return directive is "img-src" or "media-src" ? "data:" : null;
        if (address.StartsWith("//", StringComparison.Ordinal)) return Uri.TryCreate("http:" + address, UriKind.Absolute, out var any) ? any.Authority : null;
        return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") ? url.GetLeftPart(UriPartial.Authority) : null;
    }
}
