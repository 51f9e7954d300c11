using System.Globalization;
using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Text;

namespace Seeds.Engine.Listings.Files;

/// <summary><c>manifest.webmanifest</c> (W3C Web Application Manifest): the name, the sign and the first page under which a device puts an edition among its applications.</summary>
public sealed class WebManifest : ISiteFile
{
    /// <summary>Its name in an edition.</summary>
    public const string Name = "manifest.webmanifest";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Of(SiteContents site) => site.BaseUrl is null ? []
        : from edition in site.Corpus.Editions.All
          let home = site.HomeOf(edition)
          where home is not null
          let address = edition.At(Name)
          select new SiteFile(address, () => JsonText.ForFile(Manifest(home, address, site)));

    private static JsonObject Manifest(Document home, Address address, SiteContents site)
    {
        var head = home.Page!.Head;
        return new JsonObject
        {
            ["name"] = head.SiteTitle,
            ["description"] = head.Description,
            ["lang"] = head.Language.Tag,
            ["dir"] = head.Language.Direction,
            ["start_url"] = home.Address.RelativeTo(address),
            ["scope"] = new Address("").RelativeTo(address) is { Length: > 0 } top ? top : "./", // other editions are part of the application
            ["display"] = "minimal-ui",
            ["icons"] = new JsonArray([.. SiteIcon.All(site.Corpus).Select(i => Icon(i, address))]),
        };
    }

    /// <summary>The drawing fills its square and keeps what matters within the middle, so that a device may cut it to any shape.</summary>
    private static JsonObject Icon(SiteIcon icon, Address manifest) => icon.Size is { } size
        ? new JsonObject { ["src"] = icon.Address.RelativeTo(manifest), ["type"] = "image/png", ["sizes"] = string.Create(CultureInfo.InvariantCulture, $"{size}x{size}"), ["purpose"] = "any" }
        : new JsonObject { ["src"] = icon.Address.RelativeTo(manifest), ["type"] = "image/svg+xml", ["sizes"] = "any", ["purpose"] = "any maskable" };
}
