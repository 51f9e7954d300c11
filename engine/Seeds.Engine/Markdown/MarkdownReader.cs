using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Catalogues;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Passages;
using Seeds.Engine.Prose;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Reads a Markdown text into a page body.
/// 1. Parse with precise positions. 2. Survey the tree: which heading is the title, which ids the others take. 3. Give the passages their ids.
/// 4. Write the HTML, leaving slots. 5. For an INDEX.md, read what it lists. The tree is then let go.
/// A text that cannot be parsed safely (too large, nested too deeply) is shown as it stands, so that nothing is lost.
/// </summary>
public static class MarkdownReader
{
    /// <summary>Largest text that is parsed, in characters; a page ten times as long as a long novel is a mistake.</summary>
    public const int MaximumLength = 8_000_000;

    /// <summary>Reads the body of a page.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="body">The part behind the front matter.</param>
    /// <param name="givenTitle">The front matter's title, or null.</param>
    /// <param name="isIndex">Whether it is an INDEX.md.</param>
    /// <param name="reading">What of the whole site it is read with.</param>
    public static MarkdownPage Read(SourceText source, TextSpan body, string? givenTitle, bool isIndex, BodyReading reading)
    {
        var text = source.Text.Substring(body.Start, body.Length);
        if (text.Length > MaximumLength) return AsItStands(text, OversizedText.At(source, body));
        return Convert(source, body.Start, text, givenTitle, isIndex, reading) ?? AsItStands(text, DeepNesting.At(source, body));
    }

    /// <summary>The page; null when Markdig refuses the text for its depth, in parsing or in writing, which it tells by an exception of a general type.</summary>
    private static MarkdownPage? Convert(SourceText source, int offset, string text, string? givenTitle, bool isIndex, BodyReading reading)
    {
        try
        {
            var tree = Markdig.Markdown.Parse(text, MarkdownDialect.Pipeline);
            var misplaced = MentionForms.Settle(source, tree, offset);
            var survey = TreeSurvey.Of(tree, givenTitle, reading.Redactor);
            ImmutableArray<Diagnostic> faults = // before the tree is written, which gives headings their ids
            [
                .. misplaced, .. RawHtmlFaults.Find(source, tree, offset), .. StrayMentions.Find(source, tree, offset), .. FootnoteFaults.Find(source, tree, offset, text), .. RepeatedIds.Find(source, tree, offset),
                .. SummaryFaults.Find(source, tree, offset), .. ForeignRequests.Find(source, tree, offset),
            ];
            var (prose, mentions) = reading.WithProse ? ProseReader.Read(tree, text, offset, block => !isIndex || block is not HeadingBlock) : ([], ImmutableDictionary<LinkInline, Mention>.Empty);
            survey = survey with { Outline = survey.Outline with { Mentions = mentions } };
            var passages = PassageReader.GiveIds(tree.Where(block => !isIndex || IndexReader.IsProse(block)), survey.TakenIds, survey.Outline.TitleBlock is { } title ? survey.Outline.Ids[title] : null, reading.Memory);
            var page = Write(tree, survey, offset) with { Prose = prose, Passages = passages };
            if (!isIndex) return new MarkdownPage(page, null, faults);
            var index = IndexReader.Read(tree, survey.Outline, offset);
            return new MarkdownPage(page with { Ids = index.Ids.Union(page.Title is { } own ? [own.Id] : []) }, index, faults);
        }
        catch (ArgumentException refusal) when (refusal.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static PageBody Write(MarkdownDocument tree, TreeSurvey survey, int offset)
    {
        var outline = survey.Outline;
        var body = PageBodyWriter.Render(tree, offset, outline);
        return body with
        {
            Title = (survey.TitleHeading ?? outline.TitleBlock) is { } title ? Describe(title, outline, offset) : null,
            Headings = [.. survey.Headings.Where(h => !ReferenceEquals(h, outline.TitleBlock)).Select(h => Describe(h, outline, offset))],
            Ids = IdsOf(body, outline),
            Lead = survey.Lead,
            WordCount = Html.CountWords(body.Html),
        };
    }

    /// <summary>The ids that are written, and that of the title, which the page's header bears.</summary>
    private static ImmutableHashSet<string> IdsOf(PageBody body, PageOutline outline)
    {
        var ids = Html.IdsIn(body.Html);
        return outline.TitleBlock is { } title ? ids.Add(outline.Ids[title]) : ids;
    }

    private static Heading Describe(HeadingBlock block, PageOutline outline, int offset) => new(
        outline.LevelOf(block),
        outline.Ids[block],
        PlainText.Of(block.Inline).Trim(),
        block.Inline is null ? PageBody.Empty : PageBodyWriter.RenderInlines(block.Inline, offset, outline));

    private static MarkdownPage AsItStands(string text, Diagnostic fault)
    {
        var html = "<pre class=\"as-written\" tabindex=\"0\">" + Html.Escape(text) + "</pre>\n";
        return new MarkdownPage(new PageBody(html, []) { WordCount = Html.CountWords(html) }, null, [fault]);
    }
}
