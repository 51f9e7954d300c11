namespace Seeds.Engine.Search;

/// <summary>A section of a page, or a part of a long one: what a result leads to.</summary>
/// <param name="Heading">Its heading; empty for what stands before the first one.</param>
/// <param name="Anchor">The id of the heading; empty for what stands before the first one.</param>
/// <param name="Blocks">Its passages, in order.</param>
public sealed record SearchSection(string Heading, string Anchor, ImmutableArray<SearchBlock> Blocks)
{
    /// <summary>What in it names what it tells of, and weighs as its heading does: other names, a value, a date.</summary>
    public string Names { get; init; } = "";
}
