namespace Seeds.Engine.Search;

/// <summary>What can be found: a page, or the entry of a record in a register.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Href">Link to it from the home page of its edition.</param>
/// <param name="Place">What it is part of: a section of the site, a register; empty at the top.</param>
/// <param name="Language">Its language, where that is not its edition's; else empty.</param>
/// <param name="Sections">Its sections, at least one.</param>
public sealed record SearchItem(string Title, string Href, string Place, string Language, ImmutableArray<SearchSection> Sections)
{
    /// <summary>How much its words weigh: less than 1 for a list of links, which says less than what it leads to.</summary>
    public double Weight { get; init; } = 1;
}
