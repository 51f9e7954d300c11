using System.Text;

namespace Seeds.Engine.Copies;

/// <summary>Writes running text as Markdown (CommonMark 0.31, section 6).</summary>
internal static class MarkdownInlines
{
    /// <summary>What may mean something within a line.</summary>
    private const string Special = "\\`*_[]<>&|~";

    /// <summary>Name of what stands for a place that links lead to; no page has such an element.</summary>
    public const string PlaceName = "~place";

    /// <summary>Running text on one line, white space drawn together.</summary>
    public static string Of(IEnumerable<HtmlNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes) Append(text, node);
        return AtLineStart(Collapse(text.ToString()));
    }

    private static void Append(StringBuilder text, HtmlNode node)
    {
        if (node is HtmlNode.Text { Value: var value })
        {
            foreach (var c in value)
            {
                if (Special.Contains(c, StringComparison.Ordinal)) text.Append('\\');
                text.Append(c);
            }

            return;
        }

        var element = (HtmlNode.Element)node;
        switch (element.Name)
        {
            case "br": text.Append(' '); break;
            case "img": text.Append("![").Append(Escape(element.Tag.ValueOf("alt") ?? "")).Append("](").Append(Destination(element.Tag.ValueOf("src") ?? "")).Append(')'); break;
            case "input": text.Append(element.Has("checked") ? "\\[x\\] " : "\\[ \\] "); break;
            case "a" when element.Tag.ValueOf("role") == "doc-noteref": Around(text, element, "\\[", "\\]"); break; // a copy has no ids to lead to
            case "a" when element.Tag.ValueOf("href") is { } href: Around(text, element, "[", $"]({Destination(href)})"); break;
            case "code" or "kbd" or "samp": AppendCode(text, element); break;
            case PlaceName: text.Append("<a id=\"").Append(Markdown.Html.Escape(element.Tag.ValueOf("id") ?? "")).Append("\"></a>"); break;
            case "em" or "i" or "cite": Around(text, element, "*", "*"); break;
            case "strong" or "b": Around(text, element, "**", "**"); break;
            default:
                var isApart = element.IsBlock;
                if (isApart) text.Append(' ');
                foreach (var child in element.Children) Append(text, child);
                if (isApart) text.Append(' ');
                break;
        }
    }

    /// <summary>Marks hug the words: white space within them would keep them from being marks. Without words there is nothing to mark.</summary>
    private static void Around(StringBuilder text, HtmlNode.Element element, string open, string close)
    {
        var inner = new StringBuilder();
        foreach (var child in element.Children) Append(inner, child);
        var words = inner.ToString();
        var trimmed = words.Trim();
        if (trimmed.Length == 0) return;
        if (char.IsWhiteSpace(words[0])) text.Append(' ');
        text.Append(open).Append(trimmed).Append(close);
        if (char.IsWhiteSpace(words[^1])) text.Append(' ');
    }

    /// <summary>Code within a line, between more backticks than it holds in a row (section 6.1).</summary>
    private static void AppendCode(StringBuilder text, HtmlNode.Element element)
    {
        var code = Plain(element);
        if (code.Length == 0) return;
        var fence = new string('`', LongestRun(code, '`') + 1);
        var pad = code[0] == '`' || code[^1] == '`' ? " " : "";
        text.Append(fence).Append(pad).Append(code).Append(pad).Append(fence);
    }

    /// <summary>The text of an element, as it stands.</summary>
    public static string Plain(HtmlNode node) => node switch
    {
        HtmlNode.Text text => text.Value,
        HtmlNode.Element element => string.Concat(element.Children.Select(Plain)),
        _ => "",
    };

    /// <summary>How often a character stands in a row at most.</summary>
    public static int LongestRun(string text, char c)
    {
        var (longest, run) = (0, 0);
        foreach (var other in text)
        {
            run = other == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static string Escape(string text) => Of([new HtmlNode.Text(text)]);

    /// <summary>A destination that no bracket or space can end (section 6.3).</summary>
    private static string Destination(string href) => href.AsSpan().IndexOfAny("() <>") >= 0 || href.Length == 0 ? $"<{href.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>" : href;

    private static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\n' or '\r' or '\t' or '\f';
            if (!isSpace) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        return result.ToString().Trim(' ');
    }

    /// <summary>What would begin a list, a heading or a rule at the start of a line (sections 4.1, 4.2, 5.2).</summary>
    private static string AtLineStart(string line)
    {
        if (line.Length == 0) return line;
        if (line[0] is '-' or '+' or '=' or '#') return "\\" + line;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && line[digits] is '.' or ')' ? line.Insert(digits, "\\") : line;
    }
}
