namespace Seeds.Engine.Search;

/// <summary>A section that has a term.</summary>
/// <param name="Item">The number of its item.</param>
/// <param name="Section">Its number in the item.</param>
/// <param name="Weight">How much the term weighs in it, from 1 to <see cref="Bm25F.Steps"/>.</param>
public readonly record struct Posting(int Item, ushort Section, byte Weight);
