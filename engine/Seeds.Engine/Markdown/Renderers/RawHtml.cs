using Markdig.Syntax;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes raw HTML as its author wrote it, with slots in place of the addresses of links and images.</summary>
internal static class RawHtml
{
    /// <summary>Writes a piece of raw HTML.</summary>
    /// <param name="renderer">Where to.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="sourceOf">Turns an offset in <paramref name="html"/> into one in the text that was parsed.</param>
    public static void Write(PageBodyWriter renderer, string html, Func<int, int> sourceOf)
    {
        var done = 0;
        foreach (var attribute in HtmlTagScanner.Attributes(html).Where(a => a.Name is "href" or "src" or "poster"))
        {
            renderer.Write(html.AsSpan(done, attribute.Start - done));
            var quote = html[attribute.Start] is '"' or '\'' ? 1 : 0;
            var span = new SourceSpan(sourceOf(attribute.Start + quote), sourceOf(attribute.End - 1 - quote));
            renderer.WriteLinkValue(attribute.Value, span, isImage: attribute.Name != "href", withSize: false);
            done = attribute.End;
        }

        renderer.Write(html.AsSpan(done));
    }
}
