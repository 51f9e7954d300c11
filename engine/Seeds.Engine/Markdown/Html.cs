using System.Buffers;
using System.Text;

namespace Seeds.Engine.Markdown;

/// <summary>The few things to know about writing HTML by hand.</summary>
public static class Html
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    /// <summary>Escapes text for content and for attributes in double quotes (HTML Living Standard, section 13.3).</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The ids in an HTML text: what links can lead to, and nothing that was meant and not written.</summary>
    public static ImmutableHashSet<string> IdsIn(string html)
    {
        const string mark = " id=\"";
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        for (var at = html.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = html.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var start = at + mark.Length;
            if (html.IndexOf('"', start) is var end and >= 0) ids.Add(System.Net.WebUtility.HtmlDecode(html[start..end]));
        }

        return ids.ToImmutable();
    }

    /// <summary>
    /// Counts the words of an HTML text: runs of letters, digits and apostrophes outside tags. Chinese, Japanese and
    /// Korean, which set no spaces, count each character of theirs as half a word.
    /// </summary>
    public static int CountWords(string html)
    {
        var (words, halves, inside, inTag) = (0, 0, false, false);
        for (var i = 0; i < html.Length; i++)
        {
            var c = html[i];
            if (c == '&' && !inTag && html.AsSpan(i, Math.Min(10, html.Length - i)).IndexOf(';') is var reference and > 0)
            {
                i += reference; // a character reference, which here is always a sign
                inside = false;
            }
            else if (inTag || c == '<')
            {
                inTag = c != '>';
                inside = false;
            }
            else if (c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF')
            {
                halves++;
                inside = false;
            }
            else
            {
                var letter = char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (inside && c is '\'' or '’' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);
                if (letter && !inside) words++;
                inside = letter;
            }
        }

        return words + (halves / 2);
    }
}
