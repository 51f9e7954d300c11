using Seeds.Engine.Content;

namespace Seeds.Engine.Catalogues;

/// <summary>
/// The order of the site, of each of its editions by itself. From it come the home pages, the sidebar, the breadcrumbs, and previous and next.
/// </summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, CataloguePlace> places = new(StringComparer.Ordinal);

    /// <summary>A catalogue with given tops.</summary>
    /// <param name="roots">The top of each edition; that in the site's own language first.</param>
    /// <param name="folderOf">The folder of the edition that a page belongs to.</param>
    public Catalogue(ImmutableArray<CatalogueRoot> roots, Func<Document, string> folderOf)
    {
        Roots = roots;
        foreach (var root in roots) AddPlaces(root, folderOf);
    }

    /// <summary>The catalogue of a site without pages.</summary>
    public static Catalogue Empty { get; } = new([new CatalogueRoot("", new CatalogueNode(""))], _ => "");

    /// <summary>The top of each edition; that in the site's own language first.</summary>
    public ImmutableArray<CatalogueRoot> Roots { get; }

    /// <summary>The top: its page is the home page.</summary>
    public CatalogueNode Root => Roots[0].Node;

    /// <summary>The top of an edition.</summary>
    /// <param name="folder">The edition's folder.</param>
    public CatalogueNode RootOf(string folder) => Roots.First(r => r.Folder == folder).Node;

    /// <summary>Where a page stands; null for one that no entry reaches. A page listed twice stands where it is listed first.</summary>
    public CataloguePlace? PlaceOf(Document page) => places.GetValueOrDefault(page.Address.Path);

    /// <summary>An edition may list pages of another, which it does not have itself: their place is in their own.</summary>
    private void AddPlaces(CatalogueRoot root, Func<Document, string> folderOf)
    {
        var order = new List<CataloguePlace>();
        Walk(root.Node, [], new HashSet<string>(StringComparer.Ordinal), order);
        order.RemoveAll(p => folderOf(p.Node.Page!) != root.Folder);
        for (var i = 0; i < order.Count; i++)
        {
            var place = order[i] with { Previous = i > 0 ? order[i - 1].Node : null, Next = i + 1 < order.Count ? order[i + 1].Node : null };
            places[place.Node.Page!.Address.Path] = place;
        }
    }

    private static void Walk(CatalogueNode node, ImmutableArray<CatalogueNode> above, HashSet<string> seen, List<CataloguePlace> order)
    {
        if (node.Page is { } page && seen.Add(page.Address.Path)) order.Add(new CataloguePlace(node, above));
        if (node.Children.IsEmpty) return;
        var trail = above.Add(node);
        foreach (var child in node.Children) Walk(child, trail, seen, order);
    }
}
