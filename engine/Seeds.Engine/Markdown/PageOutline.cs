using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Seeds.Engine.Markdown;

/// <summary>The headings of a Markdown tree with the levels and ids they take in the page.</summary>
/// <param name="TitleBlock">The heading that opens the page and is shown in its header, not in its body; null without one.</param>
/// <param name="Ids">The id of each heading.</param>
/// <param name="LevelShift">What is added to each level, so that the headings below the title begin at level 2.</param>
public sealed record PageOutline(HeadingBlock? TitleBlock, ImmutableDictionary<HeadingBlock, string> Ids, int LevelShift)
{
    /// <summary>The links of the tree that mention records.</summary>
    public IReadOnlyDictionary<LinkInline, Prose.Mention> Mentions { get; init; } = ImmutableDictionary<LinkInline, Prose.Mention>.Empty;

    /// <summary>A tree without headings.</summary>
    public static PageOutline Empty { get; } = new(null, ImmutableDictionary<HeadingBlock, string>.Empty, 0);

    /// <summary>The level a heading takes in the page, 2 to 6.</summary>
    public int LevelOf(HeadingBlock heading) => ReferenceEquals(heading, TitleBlock) ? 1 : Math.Clamp(heading.Level + LevelShift, 2, 6);
}
