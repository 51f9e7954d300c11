using Seeds.Engine.Content;

namespace Seeds.Engine.Listings.Files;

/// <summary><c>robots.txt</c> (RFC 9309): all is open to all, and where the list of pages is. Robots look for it at the top of a host only.</summary>
public sealed class RobotsTxt : ISiteFile
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Of(SiteContents site)
    {
        var map = site.BaseUrl is null ? "" : $"\nSitemap: {site.UrlOf(Sitemap.Address)}\n";
        yield return new SiteFile(new Address("robots.txt"), () => "User-agent: *\nDisallow:\n" + map);
    }
}
