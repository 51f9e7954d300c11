using System.Globalization;
using System.Xml.Linq;
using Seeds.Engine.Content;
using Seeds.Engine.Dates;

namespace Seeds.Engine.Listings.Files;

/// <summary>
/// <c>sitemap.xml</c> (sitemaps.org, protocol 0.90): each page with the same page in other languages, and the day on which it was last changed where its front
/// matter tells it for certain. A site of more pages than one such file may hold has several, and <c>sitemap.xml</c> lists them.
/// </summary>
public sealed class Sitemap : ISiteFile
{
    /// <summary>Where the first or only one is published.</summary>
    public static Address Address { get; } = new("sitemap.xml");

    /// <summary>The protocol allows 50,000.</summary>
    private const int PagesInFile = 45_000;

    private static readonly XNamespace Name = "http://www.sitemaps.org/schemas/sitemap/0.9", Xhtml = "http://www.w3.org/1999/xhtml";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Of(SiteContents site)
    {
        if (site.BaseUrl is null) return [];
        Document[][] files = [.. site.Listed.Chunk(PagesInFile)];
        if (files.Length <= 1) return files.Select(pages => new SiteFile(Address, () => Pages(pages)));
        return files.Select((pages, i) => new SiteFile(Part(i), () => Pages(pages))).Prepend(new SiteFile(Address, () => Index(files.Length, site)));
    }

    private static Address Part(int number) => new(string.Create(CultureInfo.InvariantCulture, $"sitemap-{number + 1}.xml"));

    private static string Index(int files, SiteContents site) => XmlText.Of(new XElement(
        Name + "sitemapindex",
        Enumerable.Range(0, files).Select(i => new XElement(Name + "sitemap", new XElement(Name + "loc", site.UrlOf(Part(i)))))));

    private static string Pages(IEnumerable<Document> pages) => XmlText.Of(new XElement(
        Name + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
        pages.Select(Page)));

    private static XElement Page(Document document)
    {
        var (head, frame) = (document.Page!.Head, document.Page.Frame);
        var others = frame.Languages.Where(l => l.Canonical is not null).Select(l => (l.Language.Tag, Href: l.Canonical!)).ToImmutableArray();
        if (!others.IsEmpty) others = others.Insert(0, (head.Language.Tag, head.Canonical));
        return new XElement(
            Name + "url",
            new XElement(Name + "loc", head.Canonical),
            LastChange(document.Meta.Updated ?? document.Meta.Date) is { } day ? new XElement(Name + "lastmod", day) : null,
            others.Select(o => new XElement(Xhtml + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", o.Tag), new XAttribute("href", o.Href))));
    }

    /// <summary>A day, in the W3C's form; nothing where less than the day is known.</summary>
    private static string? LastChange(EdtfDate? date) => FeedEntry.IsExact(date) ? date!.HtmlDateTime?[..10] : null;
}
