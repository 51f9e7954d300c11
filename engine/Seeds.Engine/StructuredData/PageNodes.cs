using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Text;

namespace Seeds.Engine.StructuredData;

/// <summary>What a page says of itself to programs: JSON-LD in the vocabulary of schema.org.</summary>
public static class PageNodes
{
    /// <summary>The kind of page that its front matter or its folder makes a part of the handbook.</summary>
    private const string Handbook = "handbook";

    /// <summary>The text of the page's <c>script</c> element of type <c>application/ld+json</c>; nothing in it can end the element.</summary>
    /// <param name="page">The page, all but this worked out.</param>
    /// <param name="document">The document that it is made of.</param>
    /// <param name="site">The whole site.</param>
    public static string Of(PageModel page, Document document, Site site)
    {
        var graph = new JsonArray(Main(page, document, site));
        if (BreadcrumbNode.Of(page) is { } breadcrumbs) graph.Add(breadcrumbs);
        return JsonText.ForScript(new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph });
    }

    private static JsonObject Main(PageModel page, Document document, Site site) => page switch
    {
        ArticlePage { Kind: PageKindName.Article } => ArticleNode.Of(page, document, site),
        ArticlePage { Kind: Handbook } => Plain("TechArticle", page, document, site, ("headline", page.Head.Title)),
        CataloguePage { IsHome: true } => Home(page, site),
        CataloguePage => Plain("CollectionPage", page, document, site),
        RegisterPage register => Plain("CollectionPage", page, document, site, ("mainEntity", JsonLd.Values(register.Content.StructuredData))),
        _ => Plain("WebPage", page, document, site),
    };

    private static JsonObject Home(PageModel page, Site site)
    {
        var node = SiteNode.Of(page.Frame, site.BaseUrl);
        node["description"] = page.Head.Description;
        node["inLanguage"] = page.Head.Language.Tag;
        node["publisher"] = SiteNode.Publisher(site.Title, site.BaseUrl);
        return node;
    }

    private static JsonObject Plain(string type, PageModel page, Document document, Site site, params ReadOnlySpan<(string Name, JsonNode? Value)> further) => JsonLd.Node(
        type,
        [
            ("@id", page.Head.Canonical),
            ("name", page.Head.Title),
            ("inLanguage", page.Head.Language.Tag),
            ("dateModified", SchemaDate.Of(document.Meta.Updated)),
            ("isPartOf", SiteNode.Of(page.Frame, site.BaseUrl)),
            ("url", site.BaseUrl is null ? null : page.Head.Canonical),
            .. further,
        ]);
}
