using System.Text.Json.Nodes;
using Seeds.Engine.Pages;

namespace Seeds.Engine.StructuredData;

/// <summary>The site as schema.org's <c>WebSite</c>, and who publishes it.</summary>
internal static class SiteNode
{
    /// <summary>The site, for a page to be part of.</summary>
    /// <param name="frame">The page's frame.</param>
    /// <param name="baseUrl">Where the site is published; null when it is not known.</param>
    public static JsonObject Of(PageFrame frame, Uri? baseUrl) => JsonLd.Node(
        "WebSite",
        ("@id", frame.Home.Href + "#website"), // the home page is one page of it, and has the address itself
        ("name", frame.Home.Label),
        ("url", AddressOf(baseUrl)));

    /// <summary>Who publishes it: nothing is known of them but the site's name.</summary>
    public static JsonObject Publisher(string siteTitle, Uri? baseUrl) => JsonLd.Node("Organization", ("name", siteTitle), ("url", AddressOf(baseUrl)));

    private static string? AddressOf(Uri? baseUrl) => baseUrl is null ? null : baseUrl.AbsoluteUri.TrimEnd('/') + "/";
}
