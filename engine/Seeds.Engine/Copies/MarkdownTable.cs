namespace Seeds.Engine.Copies;

/// <summary>Writes a table with pipes (GitHub Flavored Markdown, section 4.10). Cells hold one line each.</summary>
internal static class MarkdownTable
{
    /// <summary>The caption, if any, and the table.</summary>
    public static IEnumerable<string> Write(HtmlNode.Element table)
    {
        var parts = table.Children.OfType<HtmlNode.Element>().ToImmutableArray();
        foreach (var caption in parts.Where(p => p.Name == "caption")) yield return MarkdownInlines.Of(caption.Children);
        var rows = parts.SelectMany(p => p.Name == "tr" ? [p] : p.Children.OfType<HtmlNode.Element>().Where(r => r.Name == "tr"))
            .Select(r => r.Children.OfType<HtmlNode.Element>().Where(c => c.Name is "td" or "th").Select(c => MarkdownInlines.Of(c.Children)).ToImmutableArray())
            .Where(r => !r.IsEmpty)
            .ToImmutableArray();
        if (rows.IsEmpty) yield break;
        var columns = rows.Max(r => r.Length);
        var lines = rows.Select(r => "| " + string.Join(" | ", r.Concat(Enumerable.Repeat("", columns - r.Length))) + " |").ToImmutableArray();
        yield return string.Join('\n', lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", columns))));
    }
}
