using Seeds.Engine.Content;

namespace Seeds.Engine.Catalogues;

/// <summary>
/// The order of the site. From it come the home page, the sidebar, the breadcrumbs, and previous and next.
/// </summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, CataloguePlace> places = new(StringComparer.Ordinal);

    /// <summary>A catalogue with a given top.</summary>
    /// <param name="root">The top.</param>
    /// <param name="seriesOf">What a page is read together with, such as its edition: before and behind a page are pages of the same.</param>
    public Catalogue(CatalogueNode root, Func<Document, object> seriesOf)
    {
        Root = root;
        var order = new List<CataloguePlace>();
        Walk(root, [], new HashSet<string>(StringComparer.Ordinal), order);
        foreach (var series in order.GroupBy(p => seriesOf(p.Node.Page!)).Select(s => s.ToImmutableArray()))
        {
            for (var i = 0; i < series.Length; i++)
            {
                var place = series[i] with { Previous = i > 0 ? series[i - 1].Node : null, Next = i + 1 < series.Length ? series[i + 1].Node : null };
                places[place.Node.Page!.Address.Path] = place;
            }
        }
    }

    /// <summary>The catalogue of a site without pages.</summary>
    public static Catalogue Empty { get; } = new(new CatalogueNode(""), _ => "");

    /// <summary>The top: its page is the home page.</summary>
    public CatalogueNode Root { get; }

    /// <summary>Where a page stands; null for one that no entry reaches. A page listed twice stands where it is listed first.</summary>
    public CataloguePlace? PlaceOf(Document page) => places.GetValueOrDefault(page.Address.Path);

    private static void Walk(CatalogueNode node, ImmutableArray<CatalogueNode> above, HashSet<string> seen, List<CataloguePlace> order)
    {
        if (node.Page is { } page && seen.Add(page.Address.Path)) order.Add(new CataloguePlace(node, above));
        if (node.Children.IsEmpty) return;
        var trail = above.Add(node);
        foreach (var child in node.Children) Walk(child, trail, seen, order);
    }
}
