namespace Seeds.Engine.Pages;

/// <summary>A stretch of a generated index: one section, or the entries of one list.</summary>
/// <param name="Section">The section; null for a list.</param>
/// <param name="Entries">The entries of the list; empty for a section.</param>
public sealed record CatalogueGroup(CatalogueItem? Section, ImmutableArray<CatalogueItem> Entries)
{
    /// <summary>Groups items in their order.</summary>
    /// <param name="items">Each item, and whether it is a section.</param>
    public static ImmutableArray<CatalogueGroup> Of(IEnumerable<(CatalogueItem Item, bool IsSection)> items)
    {
        var groups = ImmutableArray.CreateBuilder<CatalogueGroup>();
        foreach (var (item, isSection) in items)
        {
            if (isSection) groups.Add(new CatalogueGroup(item, []));
            else if (groups is [.., { Section: null } list]) groups[^1] = list with { Entries = list.Entries.Add(item) };
            else groups.Add(new CatalogueGroup(null, [item]));
        }

        return groups.ToImmutable();
    }
}
