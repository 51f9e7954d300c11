using System.Net;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Finds the start tags and attributes in raw HTML, in one pass, as the tokenizer of the HTML Living Standard (section
/// 13.2.5) would: comments, and what stands inside <c>script</c> and <c>style</c>, are skipped. It builds no tree, because an
/// HTML block of Markdown is often only half an element.
/// </summary>
public static class HtmlTagScanner
{
    /// <summary>The names of all elements opened, as written, with the offset of their <c>&lt;</c>.</summary>
    public static IEnumerable<(string Name, int Offset)> Elements(string html) => Scan(html).Where(t => t.Attribute is null).Select(t => (t.Element, t.Offset));

    /// <summary>All attributes that have a value, in order.</summary>
    public static IEnumerable<HtmlAttribute> Attributes(string html) => Scan(html).Where(t => t.Attribute is not null).Select(t => t.Attribute!);

    private static IEnumerable<(string Element, int Offset, HtmlAttribute? Attribute)> Scan(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at < html.Length; at = Next(html, at))
        {
            if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
            {
                at = Find(html, "-->", at + 4);
                continue;
            }

            if (at + 1 >= html.Length || !char.IsAsciiLetter(html[at + 1]))
            {
                at++;
                continue;
            }

            var nameEnd = at + 1;
            while (nameEnd < html.Length && !IsEnd(html[nameEnd])) nameEnd++;
            var element = html[(at + 1)..nameEnd];
            yield return (element, at, null);
            var tagEnd = nameEnd;
            while (NextAttribute(html, element, ref tagEnd, out var attribute))
            {
                if (attribute is not null) yield return (element, at, attribute);
            }

            at = tagEnd;
            if (element.Equals("script", StringComparison.OrdinalIgnoreCase) || element.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                at = Find(html, "</" + element, at);
            }
        }
    }

    /// <summary>Reads one attribute; false at the end of the tag. An attribute without a value gives true and null.</summary>
    private static bool NextAttribute(string html, string element, ref int at, out HtmlAttribute? attribute)
    {
        attribute = null;
        while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/')) at++;
        if (at >= html.Length || html[at] == '>') return false;
        var start = at++;
        while (at < html.Length && !IsEnd(html[at]) && html[at] != '=') at++;
        var name = html[start..at].ToLowerInvariant();
        var equals = at;
        while (equals < html.Length && char.IsWhiteSpace(html[equals])) equals++;
        if (equals >= html.Length || html[equals] != '=') return true;
        var value = equals + 1;
        while (value < html.Length && char.IsWhiteSpace(html[value])) value++;
        if (value >= html.Length) return false;
        at = EndOfValue(html, value);
        var quoted = html[value] is '"' or '\'';
        var text = quoted ? html[(value + 1)..Math.Max(value + 1, at - 1)] : html[value..at];
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

    private static int Next(string html, int from) => from >= html.Length ? -1 : html.IndexOf('<', from);

    private static int Find(string html, string what, int from) =>
        from < html.Length && html.IndexOf(what, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at : html.Length;
}
