using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Markdown;
using Seeds.Engine.Text;

namespace Seeds.Engine.Archives;

/// <summary>Leads links of pages to where the same thing is in a bundle of Markdown files.</summary>
/// <param name="contents">The site.</param>
/// <param name="pages">Where each page stands in the bundle.</param>
internal sealed class MarkdownLinks(PackageContents contents, IReadOnlyDictionary<Address, Address> pages)
{
    /// <summary>What ids begin with that only the pages of the site need: a mark at each mention would be in the way of who reads the text.</summary>
    private const char Own = '~';

    private readonly HashSet<(Address Page, string Id)> wanted = [];
    private readonly HashSet<(Address Page, string Id)> there = [];

    /// <summary>Notes the places that a page has and those its links lead to; each page is noted before the first is written.</summary>
    public void Note(Address page, string html)
    {
        foreach (var attribute in HtmlTagScanner.Attributes(html))
        {
            if (attribute is { Name: "id", Value: [not Own, ..] id }) there.Add((page, id));
            if (attribute.Name != "href" || Split(attribute.Value) is not (var link, { Length: > 0 } fragment) || fragment[0] == Own) continue;
            if (TargetOf(link, page) is { } target) wanted.Add((target, fragment));
        }
    }

    /// <summary>A part of a page with its links led, and with marks at the places that links lead to.</summary>
    public HtmlNode Lead(HtmlNode node, Address page)
    {
        if (node is not HtmlNode.Element element) return node;
        var led = element with { Tag = Led(element.Tag, page), Children = [.. element.Children.Select(c => Lead(c, page))] };
        if (element.Tag.ValueOf("id") is not { } id || !wanted.Contains((page, id)) || IsHeadingItself(element, id)) return led;
        return led with { Children = led.Children is [HtmlNode.Element { Name: "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" } first, .. var rest] ? [first with { Children = first.Children.Insert(0, Mark(id)) }, .. rest] : led.Children.Insert(0, Mark(id)) };
    }

    private static HtmlNode.Element Mark(string id) => new(MarkdownInlines.PlaceName, new HtmlTag(MarkdownInlines.PlaceName, 0, 0, false, [new HtmlAttribute(MarkdownInlines.PlaceName, "id", id, 0, 0)]), []);

    /// <summary>What shows Markdown gives a heading the id that its words make.</summary>
    private static bool IsHeadingItself(HtmlNode.Element element, string id) => element.Name is ['h', >= '1' and <= '6'] && Slug.Of(MarkdownInlines.Plain(element)) == id;

    private HtmlTag Led(HtmlTag tag, Address page)
    {
        if (tag.ValueOf("href") is not { } href || Url.IsExternal(href)) return tag;
        var led = Resolve(href, page);
        return tag with { Attributes = [.. tag.Attributes.Where(a => a.Name != "href" || led is not null).Select(a => a.Name == "href" ? a with { Value = led! } : a)] };
    }

    private string? Resolve(string href, Address page)
    {
        var (link, fragment) = Split(href);
        var from = pages[page];
        if (TargetOf(link, page) is not { } target) return Published(href, page);
        if (pages.TryGetValue(target, out var file)) return file.RelativeTo(from, there.Contains((target, fragment)) ? fragment : "");
        return contents.Find(target) is { } other && MarkdownBundle.IsBrought(other) ? target.RelativeTo(from) : Published(href, page);
    }

    private string? Published(string href, Address page) => contents.BaseUrl is { } url && Uri.TryCreate(new Uri(page.Below(url)), href, out var whole) ? whole.AbsoluteUri : null;

    private Address? TargetOf(string link, Address page) =>
        link.Length == 0 ? page
        : link[0] != '/' && Paths.Combine(page.Folder, Url.Unescape(link)) is { } path && contents.Find(new Address(path)) is not null ? new Address(path) : null;

    private static (string Link, string Fragment) Split(string href)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (href, "") : (href[..hash], Url.Unescape(href[(hash + 1)..]));
    }
}
