using System.Text.Json.Nodes;
using Seeds.Engine.Pages;

namespace Seeds.Engine.StructuredData;

/// <summary>The way from the home page to a page as schema.org's <c>BreadcrumbList</c>.</summary>
internal static class BreadcrumbNode
{
    /// <summary>The list, the page itself last; null for the home page, to which no way leads.</summary>
    public static JsonObject? Of(PageModel page)
    {
        if (page.Frame.Trail.IsEmpty) return null;
        var steps = page.Frame.Trail.Append(new NavigationItem(page.Head.Title, page.Head.Canonical, []));
        return JsonLd.Node("BreadcrumbList", ("itemListElement", new JsonArray([.. steps.Select((s, i) => Step(s, i + 1))])));
    }

    private static JsonObject Step(NavigationItem step, int position) => JsonLd.Node(
        "ListItem",
        ("position", position),
        ("name", step.Label),
        ("item", step.Href is { } href ? JsonLd.Node("WebPage", ("@id", href)) : null));
}
