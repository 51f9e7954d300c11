namespace Seeds.Engine.Search;

/// <summary>A sort of items: articles, other pages, the entries of one register.</summary>
/// <param name="Label">Its name for readers.</param>
/// <param name="Items">Its items.</param>
public sealed record SearchFacet(string Label, ImmutableArray<ItemTerms> Items);
