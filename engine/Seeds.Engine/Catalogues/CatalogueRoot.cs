namespace Seeds.Engine.Catalogues;

/// <summary>The top of the catalogue of one edition.</summary>
/// <param name="Folder">The edition's folder; empty for the site's own language.</param>
/// <param name="Node">The top: its page is the edition's home page.</param>
public sealed record CatalogueRoot(string Folder, CatalogueNode Node);
