using System.Xml.Linq;

namespace Seeds.Engine.Listings.Files;

/// <summary>The feeds in Atom (RFC 4287): <c>feed.xml</c> and <c>corrections.xml</c>.</summary>
public sealed class AtomFeeds : ISiteFile
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Of(SiteContents site) => Feeds.Of(site).Select(feed => new SiteFile(feed.At("xml"), () => Write(feed, site)));

    private static string Write(Feed feed, SiteContents site)
    {
        var self = site.UrlOf(feed.At("xml"));
        return XmlText.Of(new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", feed.Edition.Language.Tag),
            new XElement(Atom + "id", self),
            new XElement(Atom + "title", feed.Title),
            new XElement(Atom + "updated", feed.Updated),
            Author(feed.Title), // an entry without an author has the feed's
            Link("self", self),
            Link("alternate", feed.Home),
            feed.Entries.Select(Entry)));
    }

    private static XElement Entry(FeedEntry entry) => new(
        Atom + "entry",
        new XElement(Atom + "id", entry.Id),
        new XElement(Atom + "title", entry.Title),
        entry.Published is { } published ? new XElement(Atom + "published", published) : null,
        new XElement(Atom + "updated", entry.Updated),
        entry.Authors.Select(Author),
        Link("alternate", entry.Url),
        new XElement(Atom + "summary", entry.Summary));

    private static XElement Author(string name) => new(Atom + "author", new XElement(Atom + "name", name));

    private static XElement Link(string rel, string href) => new(Atom + "link", new XAttribute("rel", rel), new XAttribute("href", href));
}
