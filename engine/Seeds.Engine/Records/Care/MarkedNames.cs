using System.Text;
using System.Text.RegularExpressions;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>
/// Finds names that the marks of Markdown cut, such as half a name that is a link: the page, its description and the data about it would join the parts.
/// A paragraph that, read without its marks, tells a withheld name is written without them and without the name: that its links are lost is the
/// smaller harm. In front matter each line is a paragraph.
/// </summary>
public static partial class MarkedNames
{
    /// <summary>A text without such names, and where the paragraphs stood that told one.</summary>
    /// <param name="text">Markdown from which the names that stand in one piece are gone.</param>
    /// <param name="redactor">Knows the names.</param>
    /// <param name="headEnd">Where the front matter ends; nought without any.</param>
    public static (string Text, ImmutableArray<TextSpan> Told) TakeOut(string text, Redactor redactor, int headEnd)
    {
        if (redactor.IsIdle || !redactor.TellsMore(WithoutMarks(text), text)) return (text, []);
        var clean = new StringBuilder(text.Length);
        var told = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var paragraph in Paragraphs(text, headEnd))
        {
            var written = text.Substring(paragraph.Start, paragraph.Length);
            var plain = WithoutMarks(written);
            if (plain == written || !redactor.TellsMore(plain, written))
            {
                clean.Append(written);
                continue;
            }

            told.Add(new TextSpan(clean.Length, 0));
            var value = paragraph.Start < headEnd ? plain.IndexOf(':', StringComparison.Ordinal) + 1 : 0; // the key is no text of the author's
            clean.Append(plain, 0, value).Append(redactor.Guard(plain[value..], TextForm.Plain));
        }

        return (clean.ToString(), told.ToImmutable());
    }

    /// <summary>Stretches that together are the text: a line of the front matter, else lines up to a blank one.</summary>
    private static IEnumerable<TextSpan> Paragraphs(string text, int headEnd)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            while (start >= headEnd && end < text.Length && !IsBlank(text, end)) end = EndOfLine(text, end);
            yield return TextSpan.Between(start, end);
            start = end;
        }
    }

    private static int EndOfLine(string text, int from) => text.IndexOf('\n', from) is var at and >= 0 ? at + 1 : text.Length;

    private static bool IsBlank(string text, int start) => string.IsNullOrWhiteSpace(text[start..EndOfLine(text, start)]);

    /// <summary>What is read of Markdown: without destinations, which are no words, and without what marks words.</summary>
    private static string WithoutMarks(string text) => Marks().Replace(Definitions().Replace(text, ""), "");

    /// <summary>Destinations of links, which stand on lines of their own.</summary>
    [GeneratedRegex(@"^ {0,3}\[[^\]\n]+\]:.*$", RegexOptions.Multiline, 10_000)]
    private static partial Regex Definitions();

    /// <summary>In order: the end of a link with its destination, a footnote mark, a tag or comment, an address, attributes in braces, and single signs.</summary>
    [GeneratedRegex(@"\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\]\[[^\]\n]*\]|\[\^[^\]\s]+\]|<!--.*?-->|<[/a-zA-Z][^>\n]*>|https?://\S+|\{[.#:][^}\n]*\}|!?\[|\]|[*~`\\]+|(?<=\w)_+(?=\w)|(?<!\w)_+(?=\w)|(?<=\w)_+(?!\w)", RegexOptions.Singleline, 10_000)]
    private static partial Regex Marks();
}
