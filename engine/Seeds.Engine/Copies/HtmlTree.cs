using System.Net;
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

    /// <summary>What a page holds, or what the first element of a name in it holds.</summary>
    /// <param name="html">The page.</param>
    /// <param name="element">The element's name, in small letters; a page without one is read whole.</param>
    /// <param name="isKept">Which elements stand in the tree; the others are left out with all that they hold.</param>
    public static ImmutableArray<HtmlNode> Read(string html, string element, Func<HtmlNode.Element, bool> isKept)
    {
        var first = HtmlTagScanner.Tags(html).FirstOrDefault(tag => !tag.IsClosing && tag.Name == element);
        var open = new Stack<Open>([new Open(first ?? new HtmlTag("", 0, 0, false, []), ImmutableArray.CreateBuilder<HtmlNode>())]);
        var done = first?.End ?? 0;
        foreach (var tag in HtmlTagScanner.Tags(html, done))
        {
            AddText(html.AsSpan(done, tag.Start - done), open);
            done = tag.End;
            if (tag.IsClosing && !Close(tag.Name, open, isKept)) return open.Pop().Children.ToImmutable();
            if (tag.IsClosing) continue;
            open.Push(new Open(tag, ImmutableArray.CreateBuilder<HtmlNode>(0)));
            if (HtmlContent.IsVoid(tag.Name) || open.Count > Deepest) CloseOne(open, isKept);
        }

        AddText(html.AsSpan(done), open);
        while (open.Count > 1) CloseOne(open, isKept);
        return open.Pop().Children.ToImmutable();
    }

    /// <summary>Comments are no text; the scanner passes over them, so that they stand between two tags.</summary>
    private static void AddText(ReadOnlySpan<char> html, Stack<Open> open)
    {
        while (!html.IsEmpty)
        {
            var comment = html.IndexOf("<!--");
            var text = comment < 0 ? html : html[..comment];
            if (!text.IsEmpty) open.Peek().Children.Add(new HtmlNode.Text(WebUtility.HtmlDecode(text.ToString())));
            html = comment >= 0 && html[comment..].IndexOf("-->") is var end and >= 0 ? html[(comment + end + 3)..] : [];
        }
    }

    /// <summary>Ends an element and what is open within it; false where that is the element that is read.</summary>
    private static bool Close(string name, Stack<Open> open, Func<HtmlNode.Element, bool> isKept)
    {
        if (!open.Any(o => Is(o.Tag, name))) return true;
        while (!Is(open.Peek().Tag, name)) CloseOne(open, isKept);
        if (open.Count == 1) return false;
        CloseOne(open, isKept);
        return true;
    }

    private static bool Is(HtmlTag tag, string name) => tag.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static void CloseOne(Stack<Open> open, Func<HtmlNode.Element, bool> isKept)
    {
        var (tag, children) = open.Pop();
        var element = new HtmlNode.Element(tag.Name.ToLowerInvariant(), tag, children.DrainToImmutable());
        if (isKept(element)) open.Peek().Children.Add(element);
    }

    private sealed record Open(HtmlTag Tag, ImmutableArray<HtmlNode>.Builder Children);
}
