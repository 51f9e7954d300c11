using System.Text;
using Seeds.Engine.Markdown;
using Seeds.Engine.Prose;
using Seeds.Engine.Text;

namespace Seeds.Engine.WireText;

/// <summary>Writes the blocks of a plain-text article as HTML, every word as it stands.</summary>
public static class WireWriter
{
    /// <summary>The page body of a text.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="blocks">Its blocks.</param>
    public static PageBody Write(SourceText source, ImmutableArray<WireBlock> blocks)
    {
        var html = new StringBuilder();
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var ids = new UniqueIds([]);
        foreach (var block in blocks)
        {
            var text = Text(source, block.Span);
            _ = block switch
            {
                Headline => html,
                CrossHead => html.Append(Head(text, ids, headings)),
                Paragraph { DatelineLength: > 0 } paragraph => html.Append("<p><span class=\"dateline\">").Append(Text(source, block.Span with { Length = paragraph.DatelineLength }))
                    .Append("</span>").Append(Text(source, TextSpan.Between(block.Span.Start + paragraph.DatelineLength, block.Span.End))).Append("</p>\n"),
                Credit credit => html.Append("<p class=\"credit\"><strong>").Append(Text(source, credit.Title)).Append("</strong><br>\n").Append(Text(source, credit.Source)).Append("</p>\n"),
                Caption => html.Append("<p class=\"caption\">").Append(text).Append("</p>\n"),
                ClosingCredits => html.Append("<p class=\"credits\">").Append(text).Append("</p>\n"),
                _ => html.Append("<p>").Append(text).Append("</p>\n"),
            };
        }

        return new PageBody(html.ToString(), [])
        {
            Title = Title(source, blocks),
            Headings = headings.ToImmutable(),
            Ids = [.. headings.Select(h => h.Id)],
            Lead = Lead(source, blocks),
            WordCount = Html.CountWords(html.ToString()),
        };
    }

    private static string Head(string text, UniqueIds ids, ImmutableArray<Heading>.Builder headings)
    {
        var words = text.Trim();
        var id = ids.Make(Slug.Of(System.Net.WebUtility.HtmlDecode(words)));
        headings.Add(new Heading(2, id, System.Net.WebUtility.HtmlDecode(words), new PageBody(words, [])));
        return $"<h2 id=\"{Html.Escape(id)}\">{text}</h2>\n";
    }

    /// <summary>The headline where there is one, else the first sentence of the report.</summary>
    private static Heading? Title(SourceText source, ImmutableArray<WireBlock> blocks)
    {
        var title = blocks.OfType<Headline>().FirstOrDefault() is { } headline
            ? Words(source, headline.Span).Trim()
            : FirstSentence.Of(Lead(source, blocks));
        return title.Length == 0 ? null : new Heading(1, "", title, new PageBody(Html.Escape(title), []));
    }

    /// <summary>The first paragraph that says something behind its dateline; a dateline alone on its line says nothing.</summary>
    private static string Lead(SourceText source, ImmutableArray<WireBlock> blocks) =>
        blocks.OfType<Paragraph>()
            .Select(p => Words(source, TextSpan.Between(p.Span.Start + p.DatelineLength, p.Span.End)).Trim())
            .FirstOrDefault(t => WireShapes.HasWords(t))
        ?? blocks.Select(b => Words(source, b.Span).Trim()).FirstOrDefault() ?? "";

    /// <summary>The words of a stretch. A mention is not read here, which its author is told: no reader shall stumble over it.</summary>
    private static string Words(SourceText source, TextSpan span) => WrittenMention.WordsOf(source.Text.Substring(span.Start, span.Length));

    private static string Text(SourceText source, TextSpan span) => Html.Escape(Words(source, span));
}
