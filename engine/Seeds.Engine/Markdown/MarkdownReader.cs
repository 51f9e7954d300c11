using Markdig.Syntax;
using Seeds.Engine.Catalogues;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Reads a Markdown text into a page body.
/// 1. Parse with precise positions. 2. Survey the tree: which heading is the title, which ids the others take.
/// 3. Write the HTML, leaving slots. 4. For an INDEX.md, read what it lists. The tree is then let go.
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
    public static MarkdownPage Read(SourceText source, TextSpan body, string? givenTitle, bool isIndex)
    {
        var text = source.Text.Substring(body.Start, body.Length);
        if (text.Length > MaximumLength) return AsItStands(text, OversizedText.At(source, body));
        if (Parse(text) is not { } tree) return AsItStands(text, DeepNesting.At(source, body));
        var survey = TreeSurvey.Of(tree, givenTitle);
        var page = Write(tree, survey, body.Start);
        var index = isIndex ? IndexReader.Read(tree, survey.Outline, body.Start) : null;
        return new MarkdownPage(page, index, RawHtmlFaults.Find(source, tree, body.Start));
    }

    /// <summary>The tree; null when Markdig refuses it for its depth, which it tells by an exception of a general type.</summary>
    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, MarkdownDialect.Pipeline);
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
            Title = survey.TitleHeading is { } title ? Describe(title, outline, offset) : null,
            Headings = [.. survey.Headings.Where(h => !ReferenceEquals(h, outline.TitleBlock)).Select(h => Describe(h, outline, offset))],
            Ids = survey.Ids.Union(outline.Ids.Values),
            Lead = survey.Lead,
            WordCount = Html.CountWords(body.Html),
        };
    }

    private static Heading Describe(HeadingBlock block, PageOutline outline, int offset) => new(
        outline.LevelOf(block),
        outline.Ids[block],
        PlainText.Of(block.Inline),
        block.Inline is null ? "" : PageBodyWriter.RenderInlines(block.Inline, offset, outline));

    private static MarkdownPage AsItStands(string text, Diagnostics.Diagnostic fault)
    {
        var html = "<pre class=\"as-written\" tabindex=\"0\">" + Html.Escape(text) + "</pre>\n";
        return new MarkdownPage(new PageBody(html, []) { WordCount = Html.CountWords(html) }, null, [fault]);
    }
}
