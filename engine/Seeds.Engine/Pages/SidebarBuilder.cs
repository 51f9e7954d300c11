using System.Collections.Concurrent;
using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>
/// Makes the navigation beside a page. Its size does not grow with the site: it shows the sections at the top, opens those on the
/// way to the page, and of a long list only the part around the page, with a link to the whole.
/// Pages in the same folder and section share one navigation, made once.
/// </summary>
public sealed class SidebarBuilder
{
    /// <summary>Longest list that is shown whole, and how much is shown of a longer one: of the list the page stands in, and of those above it.</summary>
    private static readonly (int Whole, int Window) Innermost = (60, 40), Above = (30, 16);

    private readonly Site site;
    private readonly ConcurrentDictionary<(CatalogueNode Root, CatalogueNode? Section, int Slice, string Folder, string Language), ImmutableArray<NavigationItem>> made = new();

    /// <summary>A builder for one site.</summary>
    public SidebarBuilder(Site site) => this.site = site;

    /// <summary>The navigation of a page.</summary>
    /// <param name="document">The page.</param>
    /// <param name="place">Where it stands; null for a page that no entry reaches.</param>
    public ImmutableArray<NavigationItem> For(Document document, CataloguePlace? place)
    {
        var root = site.RootOf(document);
        var path = place is null ? ImmutableArray.Create(root) : place.Trail.Add(place.Node);
        var section = path.LastOrDefault(n => n.Children.Length > 0);
        var slice = section is null ? 0 : Math.Max(0, section.Children.IndexOf(path[^1])) / (Innermost.Window / 2);
        return made.GetOrAdd((root, section, slice, document.Address.Folder, site.WordsOf(document).Language), _ => Items(root, [], path, section, document));
    }

    private ImmutableArray<NavigationItem> Items(CatalogueNode node, ImmutableArray<CatalogueNode> above, ImmutableArray<CatalogueNode> path, CatalogueNode? innermost, Document from)
    {
        var trail = above.Add(node);
        var onPath = trail.Length < path.Length ? path[trail.Length] : null;
        var (shown, cut) = Around(node.Children, onPath, ReferenceEquals(node, innermost) ? Innermost : Above);
        var items = shown.Where(child => child.Title.Length > 0).Select(child => Item(child, trail, from, IsOpen(child, onPath, trail) ? Items(child, trail, path, innermost, from) : []));
        return cut ? [.. items, new NavigationItem(site.WordsOf(from).AllSections, site.HrefOf(node, above, from.Address with { Path = InFolder(from) }), [])] : [.. items];
    }

    private NavigationItem Item(CatalogueNode node, ImmutableArray<CatalogueNode> above, Document from, ImmutableArray<NavigationItem> below) =>
        new(node.Title, site.HrefOf(node, above, from.Address with { Path = InFolder(from) }), below) { Language = site.ForeignTo(from, node.Page), LabelLanguage = site.LanguageOfLabel(from, node) };

    /// <summary>A section on the way to the page is open; so are the few sections of a small site.</summary>
    private static bool IsOpen(CatalogueNode child, CatalogueNode? onPath, ImmutableArray<CatalogueNode> above) =>
        ReferenceEquals(child, onPath) || (above.Length == 1 && above[0].Children.Length <= 8 && child.Children.Length <= 16);

    /// <summary>A place in the page's folder that is no page: what is shared must not depend on which page was made first.</summary>
    private static string InFolder(Document page) => page.Address.Folder.Length > 0 ? page.Address.Folder + "/." : ".";

    /// <summary>The part of a list around the item on the path, in steps of half a window, so that neighbours share it.</summary>
    private static (ImmutableArray<CatalogueNode> Shown, bool Cut) Around(ImmutableArray<CatalogueNode> children, CatalogueNode? onPath, (int Whole, int Window) limit)
    {
        if (children.Length <= limit.Whole) return (children, false);
        var at = onPath is null ? 0 : Math.Max(0, children.IndexOf(onPath));
        var step = limit.Window / 2;
        var start = Math.Clamp((at / step * step) - (step / 2), 0, children.Length - limit.Window);
        return (children[start..(start + limit.Window)], true);
    }
}
