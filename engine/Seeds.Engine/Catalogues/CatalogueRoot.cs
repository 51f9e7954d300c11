using Seeds.Engine.Content;

namespace Seeds.Engine.Catalogues;

/// <summary>The top of the catalogue of one edition.</summary>
/// <param name="Folder">The edition's folder; empty for the site's own language.</param>
/// <param name="Node">The top: its page is the edition's home page.</param>
public sealed record CatalogueRoot(string Folder, CatalogueNode Node)
{
    /// <summary>The folders of the other editions, where this is that of the site's own language.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>Whether a page is one of the edition's own.</summary>
    public bool Has(Document page) => Folder.Length > 0 ? page.Address.IsIn(Folder) : !Others.Any(page.Address.IsIn);
}
