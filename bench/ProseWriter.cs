using System.Globalization;
using System.Text;

namespace Seeds.Bench;

/// <summary>
/// Writes the running text of one page. Every second sentence carries an inline element, taken in turn: emphasis, a
/// link to another page, inline code, strong emphasis, so that every page has some of each. Prose has no digits, so
/// that rules about figures in a text have nothing to say about it.
/// </summary>
internal sealed class ProseWriter(SplitMix64 random, PageAddress page, int pagesOfSite)
{
    private const int ShortestSentence = 8;
    private const int LongestSentence = 18;

    private int _sentences;
    private int _links;

    /// <summary>A lower-case word.</summary>
    public string Word() => WordList.Words[random.Below(WordList.Words.Length)];

    /// <summary>So many lower-case words, separated by <paramref name="separator"/>.</summary>
    public string Words(int count, string separator = " ") =>
        string.Join(separator, Enumerable.Range(0, count).Select(_ => Word()));

    /// <summary>Words with a capital at the start and no stop, as a heading has them.</summary>
    public string Heading(int words) => Capitalised(Words(words));

    /// <summary>A plain sentence without inline elements.</summary>
    public string PlainSentence(int words) => Capitalised(Words(words)) + ".";

    /// <summary>Sentences that have <paramref name="words"/> words together, exactly.</summary>
    public string Paragraph(int words)
    {
        var text = new StringBuilder();
        for (var left = words; left > 0;)
        {
            var length = Math.Min(left, random.Between(ShortestSentence, LongestSentence));
            if (left - length < ShortestSentence)
            {
                length = left;
            }

            text.Append(text.Length == 0 ? "" : " ").Append(Sentence(length));
            left -= length;
        }

        return text.ToString();
    }

    private string Sentence(int words)
    {
        var turn = _sentences++ % 8;
        if (turn % 2 == 0 || words < ShortestSentence)
        {
            return PlainSentence(words);
        }

        var marked = random.Between(1, 3);
        var before = random.Between(2, words - marked - 1);
        var inline = turn switch
        {
            1 => $"*{Words(marked)}*",
            3 => $"[{Words(marked)}]({page.LinkTo(NextLinkTarget())})",
            5 => $"`{Words(marked, "_")}`",
            _ => $"**{Words(marked)}**",
        };
        return $"{Capitalised(Words(before))} {inline} {Words(words - before - marked)}.";
    }

    /// <summary>Links go by turns to another page of the same folder and to any other page of the site.</summary>
    private PageAddress NextLinkTarget()
    {
        var folder = page.Folder * PageAddress.PagesPerFolder;
        return _links++ % 2 == 0
            ? OtherPage(folder, Math.Min(PageAddress.PagesPerFolder, pagesOfSite - folder))
            : OtherPage(0, pagesOfSite);
    }

    /// <summary>One of <paramref name="count"/> pages, but not this one, unless there is no other.</summary>
    private PageAddress OtherPage(int first, int count)
    {
        var target = random.Below(count);
        return PageAddress.OfIndex(first + target) is var drawn && drawn != page
            ? drawn
            : PageAddress.OfIndex(first + ((target + 1) % count));
    }

    private static string Capitalised(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(text[0])}{text.AsSpan(1)}");
}
