using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Markdown;

/// <summary>What must be known of a Markdown tree before it is written.</summary>
/// <param name="Headings">All headings, in order.</param>
/// <param name="TitleHeading">The heading that names the page; null when front matter names it or no heading has words.</param>
/// <param name="Outline">Levels and ids.</param>
/// <param name="Lead">The first paragraph without mark-up.</param>
public sealed record TreeSurvey(
    ImmutableArray<HeadingBlock> Headings,
    HeadingBlock? TitleHeading,
    PageOutline Outline,
    string Lead)
{
    /// <summary>The ids that headings have, and that the page's author gave.</summary>
    public required ImmutableHashSet<string> TakenIds { get; init; }

    /// <summary>Surveys a tree.</summary>
    /// <param name="tree">The whole page.</param>
    /// <param name="givenTitle">The front matter's title, or null.</param>
    /// <param name="redactor">Knows the names that must not stand in ids.</param>
    public static TreeSurvey Of(MarkdownDocument tree, string? givenTitle, Redactor redactor)
    {
        var headings = tree.Descendants<HeadingBlock>().ToImmutableArray();
        var named = headings.Where(h => !PlainText.IsBlank(h.Inline)).ToImmutableArray();
        var opening = named.FirstOrDefault() is { } first && ReferenceEquals(tree.FirstOrDefault(IsVisible), first) ? first : null;
        var titleHeading = givenTitle is null ? named.FirstOrDefault(h => h.Level == 1) ?? named.FirstOrDefault() : null;
        var titleBlock = opening is not null && Repeats(opening, givenTitle, titleHeading) ? opening : null;
        var rest = headings.Where(h => !ReferenceEquals(h, titleBlock)).Select(h => h.Level).DefaultIfEmpty(2);
        var given = GivenIds(tree);
        var outline = new PageOutline(titleBlock, HeadingIds.Assign(headings, given, redactor), 2 - rest.Min());
        var lead = tree.Descendants<ParagraphBlock>().Select(p => PlainText.Of(p.Inline).Trim()).FirstOrDefault(t => t.Length > 0) ?? "";
        return new TreeSurvey(headings, titleHeading, outline, lead) { TakenIds = given.Union(outline.Ids.Values) };
    }

    /// <summary>Whether the heading that opens the page says what the page's header will say anyway.</summary>
    private static bool Repeats(HeadingBlock opening, string? givenTitle, HeadingBlock? titleHeading) => givenTitle is null
        ? ReferenceEquals(opening, titleHeading)
        : string.Equals(PlainText.Of(opening.Inline), givenTitle, StringComparison.Ordinal);

    /// <summary>Comments, link definitions, bare anchors and headings of nothing before the first heading do not make it any less the first.</summary>
    private static bool IsVisible(Block block) => block switch
    {
        LinkReferenceDefinitionGroup or HtmlBlock { Type: HtmlBlockType.Comment } => false,
        HeadingBlock { Inline: null or { FirstChild: null } } => false,
        ParagraphBlock { Inline: { } inlines } => inlines.Any(i => i is not (HtmlInline or LineBreakInline)),
        _ => true,
    };

    /// <summary>Ids that the page's author gave to anything but a heading.</summary>
    private static ImmutableHashSet<string> GivenIds(MarkdownDocument tree) =>
        ImmutableHashSet.CreateRange(StringComparer.Ordinal, tree.Descendants().Where(n => n is not HeadingBlock).SelectMany(RepeatedIds.IdsOf));
}
