using Markdig.Syntax;
using Seeds.Engine.Prose;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>
/// Writes raw HTML as its author wrote it, with slots in place of the addresses of links and images. Elements that no browser
/// knows would vanish with all they say: in running text their tags are shown as written, in blocks what their attributes say is.
/// </summary>
internal static class RawHtml
{
    /// <summary>Writes a piece of raw HTML that stands in running text.</summary>
    /// <param name="renderer">Where to.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="sourceOf">Turns an offset in <paramref name="html"/> into one in the text that was parsed.</param>
    public static void WriteInline(PageBodyWriter renderer, string html, Func<int, int> sourceOf) =>
        Write(renderer, html, sourceOf, tag => renderer.WriteText(WrittenMention.WordsOf(html[tag.Start..tag.End])), _ => { });

    /// <summary>Writes a piece of raw HTML that stands by itself.</summary>
    /// <param name="renderer">Where to.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="open">The elements that are open where it begins; those that are where it ends, afterwards.</param>
    /// <param name="sourceOf">Turns an offset in <paramref name="html"/> into one in the text that was parsed.</param>
    public static void WriteBlock(PageBodyWriter renderer, string html, OpenElements open, Func<int, int> sourceOf)
    {
        Write(renderer, html, sourceOf, tag => WriteUnknown(renderer, html, tag, open), tag => WriteEnds(renderer, tag.IsClosing ? open.End(tag.Name) : open.Start(tag)));
        WriteEnds(renderer, open.End("p")); // whatever Markdown follows is a block, which ends a paragraph
    }

    private static void Write(PageBodyWriter renderer, string html, Func<int, int> sourceOf, Action<HtmlTag> writeUnknown, Action<HtmlTag> beforeKnown)
    {
        var done = 0;
        var code = 0; // how many elements are open whose text is shown as it is written
        foreach (var tag in HtmlTagScanner.Tags(html))
        {
            renderer.Write(code > 0 ? html[done..tag.Start] : WrittenMention.WordsOf(html[done..tag.Start]));
            if (RawMentions.IsAsWritten(tag.Name)) code = Math.Max(0, code + (tag.IsClosing ? -1 : 1));
            if (tag.IsUnknown)
            {
                writeUnknown(tag);
            }
            else
            {
                beforeKnown(tag);
                WriteTag(renderer, html, tag, sourceOf);
            }

            done = tag.End;
        }

        renderer.Write(code > 0 ? html[done..] : WrittenMention.WordsOf(html[done..]));
    }

    /// <summary>Writes a tag, addresses of records left out: a browser would follow them to nowhere.</summary>
    private static void WriteTag(PageBodyWriter renderer, string html, HtmlTag tag, Func<int, int> sourceOf)
    {
        var done = tag.Start;
        foreach (var attribute in tag.Attributes)
        {
            if (RawMentions.LeadsToRecord(attribute))
            {
                renderer.Write(WrittenMention.WordsOf(html[done..NameStart(html, attribute)].TrimEnd()));
                done = attribute.End;
                continue;
            }

            if (attribute.Name is not ("href" or "src" or "poster")) continue;
            renderer.Write(WrittenMention.WordsOf(html[done..attribute.Start]));
            var quote = html[attribute.Start] is '"' or '\'' ? 1 : 0;
            var span = new SourceSpan(sourceOf(attribute.Start + quote), sourceOf(attribute.End - 1 - quote));
            if (attribute.Name == "src" && tag.Name.Equals("img", StringComparison.OrdinalIgnoreCase)) renderer.WriteImageSource(attribute.Value, span, tag.ValueOf("width"), tag.ValueOf("height"));
            else renderer.WriteLinkValue(attribute.Value, span, isImage: attribute.Name != "href", withSize: false);
            done = attribute.End;
        }

        renderer.Write(WrittenMention.WordsOf(html[done..tag.End]));
    }

    /// <summary>Where the name of an attribute begins, which its value stands behind.</summary>
    private static int NameStart(string html, HtmlAttribute attribute) => html.LastIndexOf(attribute.Name, attribute.Start - 1, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Writes the tag of another tool's component as that of a plain box, with what its attributes say on a line of its own; as that
    /// of a stretch of text where a box would end the paragraph or heading around it. An end tag without its start says nothing.
    /// </summary>
    private static void WriteUnknown(PageBodyWriter renderer, string html, HtmlTag tag, OpenElements open)
    {
        if (tag.IsClosing)
        {
            WriteEnds(renderer, open.End(tag.Name));
            return;
        }

        var (standIn, caption, behind) = open.TakesOnlyPhrasing ? ("span", "span", " ") : ("div", "p", "");
        open.StartUnknown(tag.Name, standIn);
        renderer.Write('<').Write(standIn).Write(" class=\"component\">");
        if (!tag.Attributes.IsEmpty)
        {
            renderer.Write('<').Write(caption).Write(" class=\"caption\">");
            renderer.WriteText(string.Join(" · ", tag.Attributes.Select(a => WrittenMention.WordsOf(a.Value))));
            renderer.Write("</").Write(caption).Write('>').Write(behind);
        }

        if (html.AsSpan(tag.Start, tag.End - tag.Start).EndsWith("/>")) WriteEnds(renderer, open.End(tag.Name)); // components, unlike HTML, can be empty
    }

    private static void WriteEnds(PageBodyWriter renderer, IEnumerable<string> standIns)
    {
        foreach (var standIn in standIns) renderer.Write("</").Write(standIn).Write('>');
    }
}
