using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Offline;

/// <summary>A part of a site that is kept as one.</summary>
/// <param name="Edition">The edition it belongs to.</param>
/// <param name="Node">Its head in the catalogue; null for the pages that belong to no section.</param>
/// <param name="Key">What it is known by in the site's next version: its edition, its title, and which of that title it is. Null for pages of no section.</param>
/// <param name="Lists">Its pages.</param>
public sealed record KeepSection(Edition Edition, CatalogueNode? Node, string? Key, ImmutableArray<KeepList> Lists);

/// <summary>Pages whose files are listed together.</summary>
/// <param name="Number">Which list it is.</param>
/// <param name="Edition">The edition they belong to.</param>
/// <param name="Pages">The pages.</param>
public sealed record KeepList(int Number, Edition Edition, ImmutableArray<Document> Pages)
{
    /// <summary>Where it is published.</summary>
    public Address Address => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{KeepPlan.Folder}/{Number}.json"));
}
