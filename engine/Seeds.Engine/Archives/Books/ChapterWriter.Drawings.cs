using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Seeds.Engine.Archives.Books;

/// <summary>Drawings within the text: charts, maps.</summary>
internal sealed partial class ChapterWriter
{
    private void WriteDrawing(IElement svg, Place place)
    {
        if (svg.LocalName != "svg") return;
        hasDrawing = true;
        var own = svg.QuerySelectorAll("[id]").Select(e => XmlId.Of(e.Id!)).Where(id => !ids.Contains(id)).ToHashSet(StringComparer.Ordinal);
        WriteDrawn(svg, own, place, [("xmlns", SvgRules.Namespace), ("xmlns:xlink", SvgRules.XLink)]);
    }

    private void WriteDrawn(IElement element, HashSet<string> own, Place place, ReadOnlySpan<(string, string?)> more)
    {
        if (place.Depth > Deepest || element.NamespaceUri != SvgRules.Namespace || !SvgRules.IsKept(element.LocalName)) return;
        var target = element.LocalName == "a" && !place.InLink && element.GetAttribute("href") is { } href ? links.Resolve(href, page) : null;
        if (element.LocalName == "image" && !element.Attributes.Any(a => a.LocalName == "href" && SvgRules.IsKeptLink(a.Value))) return;
        if (element.LocalName == "use" && !element.Attributes.Any(a => a.LocalName == "href" && a.Value is ['#', .. var used] && own.Contains(XmlId.Of(used)))) return;
        var name = element.LocalName == "a" && target is null ? "g" : element.LocalName;
        xhtml.Open(name, [.. more, ("xlink:href", target), ("xlink:title", target is null ? null : Collapsed(element.TextContent) is { Length: > 0 } words ? words : target), .. DrawnAttributes(element, own)]);
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text && SvgRules.HoldsWords(element.LocalName)) xhtml.Add(text.Data);
            else if (child is IElement below) WriteDrawn(below, own, place.Below with { InLink = place.InLink || target is not null }, []);
        }

        xhtml.Close(name);
    }

    private IEnumerable<(string, string?)> DrawnAttributes(IElement element, HashSet<string> own)
    {
        yield return ("id", IdOf(element));
        foreach (var attribute in element.Attributes.Where(a => a.NamespaceUri is null or SvgRules.XLink && a.LocalName != "id"))
        {
            var (name, value) = (attribute.LocalName, attribute.Value);
            if (name == "role")
            {
                if (element.LocalName == "svg") yield return (name, value == "img" ? value : "document"); // what is in an image is not read; links are to be
                continue;
            }

            if (name == "href")
            {
                if (element.LocalName != "a" && SvgRules.IsKeptLink(value)) yield return ("xlink:href", value[0] == '#' ? "#" + XmlId.Of(value[1..]) : value);
            }
            else if (name is "aria-labelledby" or "aria-describedby")
            {
                if (string.Join(' ', value.Split(' ').Select(XmlId.Of).Where(own.Contains)) is { Length: > 0 } labels) yield return (name, labels);
            }
            else if (attribute.NamespaceUri is null && SvgRules.IsKeptInPage(name))
            {
                if (Reference().Matches(value).All(m => own.Contains(XmlId.Of(m.Groups["id"].Value)))) yield return (name, Reference().Replace(value, m => $"url(#{XmlId.Of(m.Groups["id"].Value)})"));
            }
        }
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("url\\(\\s*['\"]?#(?<id>[^)'\"]*)['\"]?\\s*\\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
