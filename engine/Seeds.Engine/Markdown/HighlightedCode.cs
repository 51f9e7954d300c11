using System.Text;
using Seeds.Engine.Highlighting;

namespace Seeds.Engine.Markdown;

/// <summary>Code as HTML: tokens in spans, marked lines in <c>mark</c>. Spans never cross a line, so that a line can be marked as a whole.</summary>
public static class HighlightedCode
{
    /// <summary>The HTML of a piece of code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">Its language; one that is not known leaves it plain.</param>
    /// <param name="markedLines">Line numbers to mark, from 1.</param>
    public static string ToHtml(string code, string language, ImmutableHashSet<int> markedLines)
    {
        if (markedLines.IsEmpty && !Highlighter.Knows(language)) return Html.Escape(code);
        var html = new StringBuilder(code.Length * 2);
        var line = 1;
        var open = Open(html, markedLines, line);
        foreach (var token in Highlighter.Tokenize(code, language))
        {
            var rest = token.Text.AsSpan();
            while (markedLines.Count > 0 && rest.IndexOf('\n') is var end and >= 0)
            {
                Append(html, token.Kind, rest[..end]);
                if (open) html.Append("</mark>");
                html.Append('\n');
                rest = rest[(end + 1)..];
                line++;
                open = Open(html, markedLines, line);
            }

            Append(html, token.Kind, rest);
        }

        if (open) html.Append("</mark>");
        return html.ToString();
    }

    private static bool Open(StringBuilder html, ImmutableHashSet<int> markedLines, int line)
    {
        if (!markedLines.Contains(line)) return false;
        html.Append("<mark>");
        return true;
    }

    private static void Append(StringBuilder html, string? kind, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        var escaped = Html.Escape(text.ToString());
        if (kind is null) html.Append(escaped);
        else html.Append("<span class=\"").Append(kind).Append("\">").Append(escaped).Append("</span>");
    }
}
