namespace Seeds.Engine.Catalogues;

/// <summary>Where a page stands in the catalogue.</summary>
/// <param name="Node">The page's own node.</param>
/// <param name="Trail">The nodes above it, the top first.</param>
public sealed record CataloguePlace(CatalogueNode Node, ImmutableArray<CatalogueNode> Trail)
{
    /// <summary>The page before it in reading order.</summary>
    public CatalogueNode? Previous { get; init; }

    /// <summary>The page behind it in reading order.</summary>
    public CatalogueNode? Next { get; init; }
}
