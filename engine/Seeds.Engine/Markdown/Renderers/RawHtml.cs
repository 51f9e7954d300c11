using Markdig.Syntax;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>
/// Writes raw HTML as its author wrote it, with slots in place of the addresses of links and images. Elements that no browser
/// knows would vanish with all they say: in running text their tags are shown as written, in blocks their attributes are.
/// </summary>
internal static class RawHtml
{
    /// <summary>Writes a piece of raw HTML.</summary>
    /// <param name="renderer">Where to.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="isBlock">Whether it stands by itself, not in running text.</param>
    /// <param name="sourceOf">Turns an offset in <paramref name="html"/> into one in the text that was parsed.</param>
    public static void Write(PageBodyWriter renderer, string html, bool isBlock, Func<int, int> sourceOf)
    {
        var done = 0;
        foreach (var tag in HtmlTagScanner.Tags(html))
        {
            renderer.Write(html.AsSpan(done, tag.Start - done));
            if (!tag.IsUnknown) WriteTag(renderer, html, tag, sourceOf);
            else if (isBlock) WriteComponent(renderer, tag);
            else renderer.WriteText(html[tag.Start..tag.End]);
            done = tag.End;
        }

        renderer.Write(html.AsSpan(done));
    }

    private static void WriteTag(PageBodyWriter renderer, string html, HtmlTag tag, Func<int, int> sourceOf)
    {
        var done = tag.Start;
        foreach (var attribute in tag.Attributes.Where(a => a.Name is "href" or "src" or "poster"))
        {
            renderer.Write(html.AsSpan(done, attribute.Start - done));
            var quote = html[attribute.Start] is '"' or '\'' ? 1 : 0;
            var span = new SourceSpan(sourceOf(attribute.Start + quote), sourceOf(attribute.End - 1 - quote));
            if (attribute.Name == "src" && tag.Name.Equals("img", StringComparison.OrdinalIgnoreCase)) renderer.WriteImageSource(attribute.Value, span, tag.ValueOf("width"), tag.ValueOf("height"));
            else renderer.WriteLinkValue(attribute.Value, span, isImage: attribute.Name != "href", withSize: false);
            done = attribute.End;
        }

        renderer.Write(html.AsSpan(done, tag.End - done));
    }

    /// <summary>Writes the tag of another tool's component as a plain box, with what its attributes say on a line of its own.</summary>
    private static void WriteComponent(PageBodyWriter renderer, HtmlTag tag)
    {
        if (tag.IsClosing)
        {
            renderer.Write("</div>");
            return;
        }

        renderer.Write("<div class=\"component\">");
        if (!tag.Attributes.IsEmpty)
        {
            renderer.Write("<p class=\"caption\">");
            renderer.WriteText(string.Join(" · ", tag.Attributes.Select(a => a.Value)));
            renderer.Write("</p>");
        }
    }
}
