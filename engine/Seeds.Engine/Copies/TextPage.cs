using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Markdown;

namespace Seeds.Engine.Copies;

/// <summary>
/// Writes the words of a page as the lightest page there can be, for the slowest link and for terminals: no style but a line of bearable length, no script, no picture, no
/// link but those to other sites and the one to the whole page.
/// </summary>
public static class TextPage
{
    private static readonly ImmutableArray<string> Kept = ["h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "caption", "tr", "th", "td", "hr", "br", "sup", "sub", "del", "b", "strong", "em", "q"];

    /// <summary>The page.</summary>
    /// <param name="nodes">The words of the whole page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="language">Its language.</param>
    /// <param name="whole">Link to the whole page.</param>
    /// <param name="words">What that link says.</param>
    public static string Write(ImmutableArray<HtmlNode> nodes, string title, Language language, string whole, string words)
    {
        var html = new StringBuilder(4096);
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(language.Tag).Append("\" dir=\"").Append(language.Direction).Append("\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>")
            .Append(Html.Escape(title)).Append("</title>\n<style>html{background:Canvas;color:CanvasText}body{max-width:32em;margin:1em auto;padding:0 1em;line-height:1.6;overflow-wrap:anywhere}pre{white-space:pre-wrap}</style>\n<p><a href=\"").Append(Html.Escape(whole)).Append("\">").Append(Html.Escape(words)).Append("</a></p>\n<main>");
        foreach (var node in nodes) Append(html, node, isNote: false);
        return html.Append("\n</main>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, HtmlNode node, bool isNote)
    {
        if (node is HtmlNode.Text { Value: var text })
        {
            AppendText(html, text);
            return;
        }

        var element = (HtmlNode.Element)node;
        if (element.Name == "img") AppendText(html, element.Tag.ValueOf("alt") ?? "");
        else if (element.Name == "input") html.Append(element.Has("checked") ? "[x] " : "[ ] ");
        else if (element.Name == "pre") html.Append("\n<pre>").Append(Html.Escape(MarkdownInlines.Plain(element))).Append("</pre>");
        else AppendElement(html, element, isNote || PageWords.IsNote(element));
    }

    private static void AppendElement(StringBuilder html, HtmlNode.Element element, bool isNote)
    {
        var attributes = Attributes(element);
        var name = Kept.Contains(element.Name, StringComparer.Ordinal) ? element.Name
            : attributes.Contains("href", StringComparison.Ordinal) ? "a"
            : attributes.Length > 0 ? element.IsBlock ? "div" : "span"
            : element.IsBlock && !element.Children.OfType<HtmlNode.Element>().Any(e => e.IsBlock) ? "p" : "";
        if (element.IsBlock) TrimEnd(html).Append('\n');
        if (name.Length > 0) html.Append('<').Append(name).Append(attributes).Append('>');
        if (isNote && name == "p") html.Append("<small>");
        foreach (var child in element.Children) Append(html, child, isNote);
        if (isNote && name == "p") html.Append("</small>");
        if (name.Length > 0 && !HtmlContent.IsVoid(name)) html.Append("</").Append(name).Append('>');
    }

    /// <summary>Language and direction, and where a link leads that leads to another site.</summary>
    private static string Attributes(HtmlNode.Element element)
    {
        var attributes = new StringBuilder();
        foreach (var attribute in element.Tag.Attributes.Where(a => a.Name is "lang" or "dir" or "start" || (a.Name == "href" && a.Value.StartsWith("http", StringComparison.Ordinal))))
        {
            attributes.Append(' ').Append(attribute.Name).Append("=\"").Append(Html.Escape(attribute.Value)).Append('"');
        }

        return attributes.ToString();
    }

    private static void AppendText(StringBuilder html, string text)
    {
        foreach (var c in Html.Escape(text))
        {
            var isSpace = c is ' ' or '\n' or '\t' or '\r';
            if (!isSpace) html.Append(c);
            else if (html[^1] is not (' ' or '\n')) html.Append(' ');
        }
    }

    private static StringBuilder TrimEnd(StringBuilder html)
    {
        while (html.Length > 0 && html[^1] is ' ' or '\n') html.Length--;
        return html;
    }
}
