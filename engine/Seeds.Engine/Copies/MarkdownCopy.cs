using System.Globalization;
using System.Text;

namespace Seeds.Engine.Copies;

/// <summary>
/// Writes the words of a page as Markdown, for people and programs that want text: its words are those of the page.
/// 1. Each block becomes lines. 2. Blocks within lists and quotations are set in. 3. Blank lines part them.
/// </summary>
public static class MarkdownCopy
{
    /// <summary>The Markdown of a page's words.</summary>
    public static string Write(ImmutableArray<HtmlNode> nodes) => Join(Blocks(nodes)) + "\n";

    /// <summary>Blocks with blank lines between them. Two lists would be one; a comment parts them (CommonMark 0.31, example 308).</summary>
    private static string Join(IEnumerable<string> blocks)
    {
        var text = new StringBuilder();
        var last = ListMark.None;
        foreach (var block in blocks)
        {
            var mark = block.StartsWith("- ", StringComparison.Ordinal) ? ListMark.Dash
                : block.AsSpan().IndexOfAnyExceptInRange('0', '9') is var digits and > 0 && block.AsSpan(digits).StartsWith(". ") ? ListMark.Number : ListMark.None;
            if (text.Length > 0) text.Append("\n\n").Append(mark != ListMark.None && mark == last ? "<!-- -->\n\n" : "");
            text.Append(block);
            last = mark;
        }

        return text.ToString();
    }

    private enum ListMark
    {
        None,
        Dash,
        Number,
    }

    private static IEnumerable<string> Blocks(ImmutableArray<HtmlNode> nodes)
    {
        var running = new List<HtmlNode>();
        foreach (var node in nodes)
        {
            if (!HoldsBlocks(node))
            {
                running.Add(node);
                continue;
            }

            if (MarkdownInlines.Of(running) is { Length: > 0 } before) yield return before;
            running.Clear();
            foreach (var block in Block((HtmlNode.Element)node)) yield return block;
        }

        if (MarkdownInlines.Of(running) is { Length: > 0 } rest) yield return rest;
    }

    /// <summary>Whether a node is a block or holds one: a link may hold whole paragraphs.</summary>
    private static bool HoldsBlocks(HtmlNode node) => node is HtmlNode.Element element && (element.IsBlock || element.Children.Any(HoldsBlocks));

    private static IEnumerable<string> Block(HtmlNode.Element element) => element.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Line(new string('#', element.Name[1] - '0') + " ", element),
        "p" or "dt" or "summary" or "caption" or "figcaption" when !element.Children.Any(HoldsBlocks) => Line("", element),
        "hr" => ["---"],
        "pre" => [Code(element)],
        "ul" or "ol" => [List(element)],
        "blockquote" => [Prefixed(Blocks(element.Children), "> ", "> ")],
        "table" => MarkdownTable.Write(element),
        _ when PageWords.IsNote(element) => [string.Join('\n', Blocks(element.Children).Select(b => Prefixed([b], "- ", "  ")))],
        "dl" => [string.Join('\n', Rows(element))],
        _ => Blocks(element.Children),
    };

    private static string[] Line(string mark, HtmlNode.Element element) => MarkdownInlines.Of(element.Children) is { Length: > 0 } line ? [mark + line] : [];

    private static string Code(HtmlNode.Element element)
    {
        var code = MarkdownInlines.Plain(element).TrimEnd('\n');
        var fence = new string('`', Math.Max(3, MarkdownInlines.LongestRun(code, '`') + 1));
        return $"{fence}\n{code}\n{fence}";
    }

    private static string List(HtmlNode.Element list)
    {
        var number = list.Name == "ol" ? int.TryParse(list.Tag.ValueOf("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1 : 0;
        var items = new List<string>();
        foreach (var item in list.Children.OfType<HtmlNode.Element>())
        {
            var mark = list.Name == "ol" ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            items.Add(Prefixed(Blocks(item.Children), mark, new string(' ', mark.Length)));
        }

        return string.Join('\n', items);
    }

    /// <summary>A list of names and what is said of each: one line each.</summary>
    private static IEnumerable<string> Rows(HtmlNode.Element list)
    {
        foreach (var row in list.Children.OfType<HtmlNode.Element>().SelectMany(e => e.Name == "div" ? e.Children.OfType<HtmlNode.Element>() : [e]))
        {
            var text = MarkdownInlines.Of(row.Children);
            if (text.Length > 0) yield return row.Name == "dt" ? $"- **{text}**" : "  " + text;
        }
    }

    private static string Prefixed(IEnumerable<string> blocks, string first, string rest)
    {
        var text = new StringBuilder(first);
        var lines = Join(blocks).Split('\n');
        for (var i = 0; i < lines.Length; i++) text.Append(i == 0 ? "" : lines[i].Length == 0 ? "\n" + rest.TrimEnd() : "\n" + rest).Append(lines[i]);
        return text.ToString();
    }
}
