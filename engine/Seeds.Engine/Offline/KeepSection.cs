using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Offline;

/// <summary>A part of a site that is kept as one.</summary>
/// <param name="Edition">The edition it belongs to.</param>
/// <param name="Node">Its head in the catalogue; null for the pages that belong to no section.</param>
/// <param name="Lists">Its pages.</param>
public sealed record KeepSection(Edition Edition, CatalogueNode? Node, ImmutableArray<KeepList> Lists)
{
    /// <summary>What it is known by in the site's next version: its edition and its title.</summary>
    public string? Key => Node is null ? null : $"{Edition.Folder}/{Node.Title}";
}

/// <summary>Pages whose files are listed together.</summary>
/// <param name="Number">Which list it is.</param>
/// <param name="Pages">The pages.</param>
public sealed record KeepList(int Number, ImmutableArray<Document> Pages)
{
    /// <summary>Where it is published.</summary>
    public Address Address => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{KeepPlan.Folder}/{Number}.json"));
}
