using System.Net;
using System.Text;
using Seeds.Engine.Markdown;

namespace Seeds.Engine.Copies;

/// <summary>
/// Reads a finished page into a tree. The pages are the theme's own, so that no more of HTML's rules for broken mark-up is needed than
/// that an end tag ends what is open within its element, and that one without a start tag ends nothing.
/// </summary>
public static class HtmlTree
{
    /// <summary>Deepest nesting; what is deeper stands beside, not within.</summary>
    private const int Deepest = 200;

    /// <summary>All of a page.</summary>
    /// <param name="html">The page.</param>
    public static ImmutableArray<HtmlNode> Read(string html)
    {
        var open = new Stack<Open>([new Open(new HtmlTag("", 0, 0, false, []), ImmutableArray.CreateBuilder<HtmlNode>())]);
        var done = 0;
        foreach (var tag in HtmlTagScanner.Tags(html))
        {
            AddText(html.AsSpan(done, tag.Start - done), open);
            done = tag.End;
            if (tag.IsClosing) Close(tag.Name, open);
            else if (HtmlContent.IsVoid(tag.Name) || open.Count > Deepest) open.Peek().Children.Add(new HtmlNode.Element(tag.Name.ToLowerInvariant(), tag, []));
            else open.Push(new Open(tag, ImmutableArray.CreateBuilder<HtmlNode>()));
        }

        AddText(html.AsSpan(done), open);
        while (open.Count > 1) CloseOne(open);
        return open.Pop().Children.ToImmutable();
    }

    /// <summary>The first element of a name, outermost first; null without one.</summary>
    public static HtmlNode.Element? Find(ImmutableArray<HtmlNode> nodes, string name)
    {
        foreach (var element in nodes.OfType<HtmlNode.Element>())
        {
            if (element.Name == name) return element;
            if (Find(element.Children, name) is { } found) return found;
        }

        return null;
    }

    /// <summary>Comments are no text; the scanner passes over them, so that they stand between two tags.</summary>
    private static void AddText(ReadOnlySpan<char> html, Stack<Open> open)
    {
        if (html.IsEmpty) return;
        var text = new StringBuilder(html.Length);
        for (var start = html.IndexOf("<!--"); start >= 0; start = html.IndexOf("<!--"))
        {
            text.Append(html[..start]);
            html = html[start..];
            html = html.IndexOf("-->") is var end and >= 0 ? html[(end + 3)..] : [];
        }

        if (text.Append(html).Length > 0) open.Peek().Children.Add(new HtmlNode.Text(WebUtility.HtmlDecode(text.ToString())));
    }

    private static void Close(string name, Stack<Open> open)
    {
        if (!open.Any(o => o.Tag.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) return;
        while (!open.Peek().Tag.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) CloseOne(open);
        CloseOne(open);
    }

    private static void CloseOne(Stack<Open> open)
    {
        var (tag, children) = open.Pop();
        open.Peek().Children.Add(new HtmlNode.Element(tag.Name.ToLowerInvariant(), tag, children.ToImmutable()));
    }

    private sealed record Open(HtmlTag Tag, ImmutableArray<HtmlNode>.Builder Children);
}
