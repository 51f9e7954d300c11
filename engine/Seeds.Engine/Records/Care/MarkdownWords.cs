using System.Buffers;
using System.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>Words that are put into a text of Markdown and must mean nothing there but themselves.</summary>
internal static class MarkdownWords
{
    private static readonly SearchValues<char> InText = SearchValues.Create("[]|*_`<>\"\\~");
    private static readonly SearchValues<char> InFrontMatter = SearchValues.Create("[]{}|*&!%@`<>\"'#:\\");

    /// <summary>The words, what would be mark-up escaped; in front matter, whose values may be quoted in several ways, it is left out.</summary>
    public static string Of(string words, bool isFrontMatter)
    {
        if (words.AsSpan().IndexOfAny(isFrontMatter ? InFrontMatter : InText) < 0) return words;
        var isOpen = false;
        var result = new StringBuilder(words.Length + 4);
        foreach (var c in words)
        {
            if (isFrontMatter && InFrontMatter.Contains(c)) continue;
            if (c == '"') // what a title of a link or an attribute is quoted with
            {
                result.Append(isOpen ? '”' : '“');
                isOpen = !isOpen;
                continue;
            }

            if (!isFrontMatter && InText.Contains(c)) result.Append('\\');
            result.Append(c);
        }

        return result.ToString();
    }
}
