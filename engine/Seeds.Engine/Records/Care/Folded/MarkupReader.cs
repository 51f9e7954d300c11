using System.Collections.Frozen;
using Seeds.Engine.Markdown;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care.Folded;

/// <summary>Finds the mark-up of HTML in a text, be it a page, Markdown or plain words.</summary>
internal static class MarkupReader
{
    /// <summary>Elements that begin or end a line: no word goes on behind their tags. It does behind all others, which may be anything in a file.</summary>
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "header", "hgroup", "hr", "html", "legend", "li", "link", "main", "menu", "meta", "nav", "ol", "optgroup", "option", "p", "pre", "script", "search", "section", "select", "style", "summary", "table", "tbody",
        "td", "template", "text", "tfoot", "th", "thead", "title", "tr", "ul", "desc", "row", "cell", "item", "w:p", "w:tab", "w:br", "text:p", "text:h", "text:tab", "table:table-cell", "a:p", "c", "si");

    /// <summary>Attributes whose value is words.</summary>
    private static readonly FrozenSet<string> Wordy = FrozenSet.Create(
        StringComparer.Ordinal, "alt", "title", "content", "placeholder", "summary", "label", "value", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext");

    /// <summary>Attributes of finished pages whose values are the theme's own.</summary>
    private static readonly FrozenSet<string> OfTheTheme = FrozenSet.Create(
        StringComparer.Ordinal, "class", "style", "type", "rel", "lang", "dir", "role", "scope", "media", "charset", "property", "name", "width", "height", "d", "points", "transform", "viewbox", "xmlns", "fill", "stroke", "http-equiv");

    /// <summary>All mark-up, in order.</summary>
    public static ImmutableArray<Markup> Read(string text, TextForm form)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return [];
        var found = ImmutableArray.CreateBuilder<Markup>();
        var at = 0;
        HtmlTag? raw = null;
        foreach (var tag in HtmlTagScanner.Tags(text).Append(null))
        {
            var until = tag?.Start ?? text.Length;
            if (raw is not null) found.Add(new Markup(TextSpan.Between(at, until), Gap.Break, [(TextSpan.Between(at, until), PartKind.Data)]));
            else AddComments(text, at, until, found);
            if (tag is null) break;
            found.Add(Of(tag, form));
            raw = !tag.IsClosing && tag.Name.ToLowerInvariant() is "script" or "style" ? tag : null;
            at = tag.End;
        }

        return found.ToImmutable();
    }

    private static void AddComments(string text, int at, int until, ImmutableArray<Markup>.Builder found)
    {
        while (at < until && text.IndexOf("<!--", at, until - at, StringComparison.Ordinal) is var start and >= 0)
        {
            var close = text.IndexOf("-->", start + 2, until - start - 2, StringComparison.Ordinal);
            at = close < 0 ? until : close + 3;
            var span = TextSpan.Between(start, at);
            found.Add(new Markup(span, Gap.Silent, [(span, PartKind.Words)]));
        }
    }

    private static Markup Of(HtmlTag tag, TextForm form)
    {
        var span = TextSpan.Between(tag.Start, tag.End);
        var gap = Blocks.Contains(tag.Name) ? Gap.Break : tag.Name.Equals("br", StringComparison.OrdinalIgnoreCase) ? Gap.Joint : Gap.Silent;
        return new Markup(span, gap, form == TextForm.Html ? [.. Values(tag).Where(v => !OfTheTheme.Contains(v.Name)).Select(v => (v.Span, v.Kind))] : Inside(tag));
    }

    private static IEnumerable<(string Name, TextSpan Span, PartKind Kind)> Values(HtmlTag tag) =>
        tag.Attributes.Select(a => (a.Name, TextSpan.Between(a.Start, a.End), Wordy.Contains(a.Name) ? PartKind.Attribute : PartKind.Address));

    /// <summary>All of a tag but the name of a known element: what its author wrote there goes to readers as it is.</summary>
    private static ImmutableArray<(TextSpan Span, PartKind Kind)> Inside(HtmlTag tag)
    {
        var parts = ImmutableArray.CreateBuilder<(TextSpan, PartKind)>();
        var at = tag.Start + (tag.IsClosing ? 2 : 1) + (HtmlElements.IsKnown(tag.Name) ? tag.Name.Length : 0);
        foreach (var (_, span, kind) in Values(tag))
        {
            parts.Add((TextSpan.Between(at, span.Start), PartKind.Address));
            parts.Add((span, kind));
            at = span.End;
        }

        parts.Add((TextSpan.Between(at, tag.End), PartKind.Address));
        return parts.ToImmutable();
    }
}
