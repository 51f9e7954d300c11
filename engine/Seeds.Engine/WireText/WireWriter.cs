using System.Text;
using Seeds.Engine.Markdown;
using Seeds.Engine.Prose;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Text;

namespace Seeds.Engine.WireText;

/// <summary>Writes the blocks of a plain-text article as HTML, every word as it stands.</summary>
public static class WireWriter
{
    /// <summary>The page body of a text.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="reading">What of the whole site it is read with.</param>
    public static PageBody Write(SourceText source, ImmutableArray<WireBlock> blocks, BodyReading reading)
    {
        var html = new StringBuilder();
        var headings = HeadingsOf(source, blocks, reading.Redactor);
        ImmutableArray<WireBlock> passages = [.. blocks.Where(b => b is not (Headline or CrossHead))];
        ImmutableArray<string> texts = [.. passages.Select(p => Words(source, p.Span))];
        var ids = reading.Memory.Assign(texts, headings.Values.Select(h => h.Id));
        var passage = 0;
        foreach (var block in blocks)
        {
            var text = Text(source, block.Span);
            var id = block is Headline or CrossHead || ids[passage++] is not { Length: > 0 } own ? "" : $" id=\"{own}\"";
            _ = block switch
            {
                Headline => html,
                CrossHead => html.Append("<h2 id=\"").Append(Html.Escape(headings[block].Id)).Append("\">").Append(text).Append("</h2>\n"),
                Paragraph { DatelineLength: > 0 } paragraph => html.Append("<p").Append(id).Append("><span class=\"dateline\">").Append(Text(source, block.Span with { Length = paragraph.DatelineLength }))
                    .Append("</span>").Append(Text(source, TextSpan.Between(block.Span.Start + paragraph.DatelineLength, block.Span.End))).Append("</p>\n"),
                Credit credit => html.Append("<p").Append(id).Append(" class=\"credit\"><strong>").Append(Text(source, credit.Title)).Append("</strong><br>\n").Append(Text(source, credit.Source)).Append("</p>\n"),
                Caption => html.Append("<p").Append(id).Append(" class=\"caption\">").Append(text).Append("</p>\n"),
                ClosingCredits => html.Append("<p").Append(id).Append(" class=\"credits\">").Append(text).Append("</p>\n"),
                _ => html.Append("<p").Append(id).Append('>').Append(text).Append("</p>\n"),
            };
        }

        return new PageBody(html.ToString(), [])
        {
            Title = Title(source, blocks),
            Headings = [.. blocks.Where(headings.ContainsKey).Select(b => headings[b])],
            Ids = [.. headings.Values.Select(h => h.Id), .. ids.Where(id => id.Length > 0)],
            Passages = reading.Memory.Remember(ids, texts, headings.Values.Select(h => h.Id)),
            Lead = Lead(source, blocks),
            WordCount = Html.CountWords(html.ToString()),
        };
    }

    /// <summary>The cross-heads, each with an id.</summary>
    private static Dictionary<WireBlock, Heading> HeadingsOf(SourceText source, ImmutableArray<WireBlock> blocks, Redactor redactor)
    {
        var headings = new Dictionary<WireBlock, Heading>(ReferenceEqualityComparer.Instance);
        var ids = new UniqueIds([]);
        foreach (var block in blocks.OfType<CrossHead>())
        {
            var words = Words(source, block.Span).Trim();
            headings.Add(block, new Heading(2, ids.Make(AddressWords.OfWords(words, redactor)), words, new PageBody(Html.Escape(words), [])));
        }

        return headings;
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
