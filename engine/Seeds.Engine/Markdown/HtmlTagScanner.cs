using System.Net;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Finds the tags and attributes in raw HTML, in one pass, as the tokenizer of the HTML Living Standard (section 13.2.5) would:
/// comments, and what stands inside <c>script</c> and <c>style</c>, are skipped. It builds no tree, because an HTML block of
/// Markdown is often only half an element.
/// </summary>
public static class HtmlTagScanner
{
    /// <summary>All tags, in order.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="from">Offset to begin at, outside of any tag.</param>
    public static IEnumerable<HtmlTag> Tags(string html, int from = 0)
    {
        for (var at = FindTag(html, from); at < html.Length; at = FindTag(html, at))
        {
            if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
            {
                at = Math.Min(html.Length, Find(html, "-->", at + 2) + 3); // <!--> and <!---> are whole comments
                continue;
            }

            if (ReadTag(html, at) is not { } tag)
            {
                at++;
                continue;
            }

            yield return tag;
            at = tag.End;
            if (!tag.IsClosing && tag.Name.ToLowerInvariant() is "script" or "style") at = Find(html, "</" + tag.Name, at);
        }
    }

    /// <summary>All attributes that have a value, in order.</summary>
    public static IEnumerable<HtmlAttribute> Attributes(string html) => Tags(html).SelectMany(t => t.Attributes);

    private static HtmlTag? ReadTag(string html, int start)
    {
        var isClosing = start + 1 < html.Length && html[start + 1] == '/';
        var nameStart = start + (isClosing ? 2 : 1);
        if (nameStart >= html.Length || !char.IsAsciiLetter(html[nameStart])) return null;
        var at = nameStart;
        while (at < html.Length && !IsEnd(html[at])) at++;
        var name = html[nameStart..at];
        List<HtmlAttribute>? attributes = null; // most tags have none
        List<string>? flags = null;
        while (NextAttribute(html, name, ref at, out var attribute, out var flag))
        {
            if (attribute is not null) (attributes ??= []).Add(attribute);
            if (flag is not null) (flags ??= []).Add(flag);
        }

        return new HtmlTag(name, start, Math.Min(html.Length, at + 1), isClosing, attributes is null ? [] : [.. attributes]) { Flags = flags is null ? [] : [.. flags] };
    }

    /// <summary>Reads one attribute; false at the end of the tag. Of an attribute without a value only its name is given.</summary>
    private static bool NextAttribute(string html, string element, ref int at, out HtmlAttribute? attribute, out string? flag)
    {
        (attribute, flag) = (null, null);
        while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/')) at++;
        if (at >= html.Length || html[at] == '>') return false;
        var start = at++;
        while (at < html.Length && !IsEnd(html[at]) && html[at] != '=') at++;
        var name = html[start..at].ToLowerInvariant();
        var equals = at;
        while (equals < html.Length && char.IsWhiteSpace(html[equals])) equals++;
        if (equals >= html.Length || html[equals] != '=')
        {
            flag = name;
            return true;
        }

        var value = equals + 1;
        while (value < html.Length && char.IsWhiteSpace(html[value])) value++;
        at = value;
        if (value >= html.Length) return false;
        at = EndOfValue(html, value);
        var quoted = html[value] is '"' or '\'';
        var closed = at - 1 > value && html[at - 1] == html[value];
        var text = quoted && !closed ? html[(value + 1)..at] : quoted ? html[(value + 1)..Math.Max(value + 1, at - 1)] : html[value..at];
        attribute = new HtmlAttribute(element, name, WebUtility.HtmlDecode(text), value, at);
        return true;
    }

    private static int EndOfValue(string html, int value)
    {
        if (html[value] is '"' or '\'' && html.IndexOf(html[value], value + 1) is var close and >= 0) return close + 1;
        var end = value;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] != '>') end++;
        return end;
    }

    private static bool IsEnd(char c) => char.IsWhiteSpace(c) || c is '>' or '/';

    private static int FindTag(string html, int from) => from < html.Length && html.IndexOf('<', from) is var at and >= 0 ? at : html.Length;

    /// <summary>Where a text stands next, letter case apart; the end when it does not.</summary>
    private static int Find(string html, string what, int from) =>
        from < html.Length && html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at : html.Length;
}
