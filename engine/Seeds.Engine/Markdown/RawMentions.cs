using System.Collections.Frozen;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>What in raw HTML names a record.</summary>
internal static class RawMentions
{
    /// <summary>Attributes whose value is an address (HTML Living Standard, "List of attributes of elements"), or a list of addresses.</summary>
    private static readonly FrozenSet<string> Addresses = new[]
    {
        "action", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon", "longdesc", "manifest", "ping", "poster", "profile", "src", "srcset", "usemap", "xlink:href",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Elements whose text is shown as it is written, or not at all.</summary>
    private static readonly FrozenSet<string> AsWritten = new[] { "code", "kbd", "pre", "samp", "script", "style", "textarea" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an attribute would have a browser follow the address of a record. White space in an address is nothing to a browser (URL Standard, section 4.4).</summary>
    public static bool LeadsToRecord(HtmlAttribute attribute)
    {
        if (!Addresses.Contains(attribute.Name)) return false;
        var address = string.Concat(attribute.Value.Where(c => c is not ('\t' or '\n' or '\r'))).Trim();
        return RecordKinds.ParseMention(address) is not null || (attribute.Name is "srcset" or "ping" && address.Split([',', ' ']).Any(a => RecordKinds.ParseMention(a) is not null));
    }

    /// <summary>The mentions in a piece of HTML that a reader would see as they are written, in its text and in its attributes.</summary>
    public static IEnumerable<WrittenMention> ShownIn(string html)
    {
        var written = WrittenMention.AllIn(html).ToImmutableArray();
        if (written.IsEmpty) return [];
        var hidden = Hidden(html).ToImmutableArray();
        return written.Where(m => !hidden.Any(h => m.Span.Start >= h.Start && m.Span.Start < h.End));
    }

    /// <summary>Whether the text of an element is shown as it is written, or not at all.</summary>
    public static bool IsAsWritten(string element) => AsWritten.Contains(element);

    private static IEnumerable<TextSpan> Hidden(string html)
    {
        for (var at = html.IndexOf("<!--", StringComparison.Ordinal); at >= 0; at = html.IndexOf("<!--", at + 4, StringComparison.Ordinal))
        {
            var end = html.IndexOf("-->", at, StringComparison.Ordinal);
            yield return TextSpan.Between(at, end < 0 ? html.Length : end);
        }

        foreach (var element in Elements(html)) yield return element;
    }

    private static IEnumerable<TextSpan> Elements(string html)
    {
        HtmlTag? open = null;
        foreach (var tag in HtmlTagScanner.Tags(html).Where(t => AsWritten.Contains(t.Name)))
        {
            if (open is null && !tag.IsClosing) open = tag;
            else if (open is not null && tag.IsClosing && string.Equals(tag.Name, open.Name, StringComparison.OrdinalIgnoreCase))
            {
                yield return TextSpan.Between(open.End, tag.Start);
                open = null;
            }
        }

        if (open is not null) yield return TextSpan.Between(open.End, html.Length);
    }
}
