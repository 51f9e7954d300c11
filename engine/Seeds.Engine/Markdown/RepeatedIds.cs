using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>Looks for ids that a page's author gives twice, by attribute lists or in raw HTML.</summary>
public static class RepeatedIds
{
    /// <summary>One fault for each further use of an id.</summary>
    public static IEnumerable<Diagnostic> Find(SourceText source, MarkdownDocument tree, int offset)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in tree.Descendants())
        {
            foreach (var id in IdsOf(node))
            {
                if (!seen.Add(id)) yield return RepeatedId.At(source, LineOf(source, node.Span.Start + offset), id);
            }
        }
    }

    /// <summary>The ids that a node's author gave it.</summary>
    public static IEnumerable<string> IdsOf(MarkdownObject node)
    {
        if (node.TryGetAttributes()?.Id is { Length: > 0 } own) return [own];
        var raw = node switch
        {
            HtmlBlock block => block.Lines.ToString(),
            HtmlInline inline => inline.Tag,
            _ => null,
        };
        return raw is null ? [] : HtmlTagScanner.Attributes(raw).Where(a => a.Name == "id" || (a.Name == "name" && a.Element is "a" or "A")).Select(a => a.Value);
    }

    private static TextSpan LineOf(SourceText source, int offset)
    {
        var end = source.Text.IndexOf('\n', offset);
        return TextSpan.Between(offset, end < 0 ? source.Text.Length : end);
    }
}
