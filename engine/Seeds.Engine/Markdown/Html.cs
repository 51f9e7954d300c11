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

    /// <summary>
    /// Counts the words of an HTML text: runs of letters, digits and apostrophes outside tags. Chinese, Japanese and
    /// Korean, which set no spaces, count each character of theirs as half a word.
    /// </summary>
    public static int CountWords(string html)
    {
        var (words, halves, inside, inTag) = (0, 0, false, false);
        foreach (var c in html)
        {
            if (inTag || c == '<')
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
