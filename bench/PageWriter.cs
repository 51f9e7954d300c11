using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Seeds.Bench;

/// <summary>
/// Writes one page as Markdown: a pure function of seed, page and size of the site.
/// <list type="number">
/// <item>YAML front matter: title, description, date, tags.</item>
/// <item>An opening paragraph, then 4 to 6 sections under headings of levels 2 and 3.</item>
/// <item>One of the sections has a bulleted list, one a pipe table, one a fenced code block.</item>
/// <item>A footnote called in the opening and defined at the end.</item>
/// <item>Of an article, the sentences it is given, one after the other behind the paragraphs, which are as much shorter.</item>
/// </list>
/// </summary>
internal sealed class PageWriter
{
    private const ulong Seed = 20_240_229;
    private const int FewestWords = 575;
    private const int MostWords = 625;

    // Dates fall from page to page: a generator that sorts by date, newest first, keeps the order of the names.
    private static readonly DateOnly NewestDate = new(2024, 12, 31);

    private readonly SplitMix64 _random;
    private readonly ProseWriter _prose;
    private readonly PageAddress _page;
    private readonly int _index;
    private readonly ImmutableArray<string> _statements;

    private PageWriter(int index, int pagesOfSite, ImmutableArray<string> statements)
    {
        _index = index;
        _statements = statements;
        _random = SplitMix64.ForItem(Seed, index);
        _page = PageAddress.OfIndex(index);
        _prose = new ProseWriter(_random, _page, pagesOfSite);
    }

    /// <summary>
    /// The Markdown of the <paramref name="index"/>-th page, counted from 0, of a site of
    /// <paramref name="pagesOfSite"/> pages; about 600 words, lines ended by <c>\n</c>.
    /// </summary>
    public static string Write(int index, int pagesOfSite) => new PageWriter(index, pagesOfSite, []).Write();

    /// <summary>
    /// The same page as an article with given sentences in its text, still of about 600 words. <paramref name="countedWords"/> is what
    /// they count, given so that it is the same however they are marked up. The numbers of the table are waived: no record covers them.
    /// </summary>
    public static string WriteArticle(int index, int pagesOfSite, ImmutableArray<string> statements, int countedWords) =>
        new PageWriter(index, pagesOfSite, statements).Write(countedWords);

    private string Write(int wordsOfStatements = 0)
    {
        var sections = _random.Between(4, 6);
        var list = BulletedList();
        var table = Table();
        var code = CodeSample.Write(_random, _prose, _index);
        var footnote = $"[^note]: {_prose.PlainSentence(12)}";
        var headings = Enumerable.Range(0, sections).Select(Heading).ToArray();

        var written = WordCount.Of(string.Join('\n', [list, table, footnote, .. headings]));
        var lengths = ParagraphLengths(_random.Between(FewestWords, MostWords) - written - wordsOfStatements, 1 + (2 * sections));

        var text = new StringBuilder(FrontMatter());
        Append(text, Paragraph(lengths, 0) + "[^note]");
        for (var section = 0; section < sections; section++)
        {
            Append(text, headings[section]);
            Append(text, Paragraph(lengths, 1 + (2 * section)));
            switch (section)
            {
                case 0: Append(text, list); break;
                case 1: Append(text, _statements.IsEmpty ? table : table + "\n{.plain}"); break;
                case 2: Append(text, code); break;
                default: break;
            }

            Append(text, Paragraph(lengths, 2 + (2 * section)));
        }

        Append(text, footnote);
        return text.ToString();
    }

    /// <summary>A paragraph of running text, with its share of the given sentences behind it.</summary>
    private string Paragraph(int[] lengths, int paragraph) =>
        string.Join(' ', [_prose.Paragraph(lengths[paragraph]), .. _statements.Where((_, i) => i % lengths.Length == paragraph)]);

    private static void Append(StringBuilder text, string block) => text.Append('\n').Append(block).Append('\n');

    private string FrontMatter()
    {
        var date = NewestDate.AddDays(-(_page.Folder + _page.Number));
        return string.Join(
            '\n',
            "---",
            $"title: {Title()}",
            $"description: {_prose.PlainSentence(14)}",
            date.ToString("'date: 'yyyy-MM-dd", CultureInfo.InvariantCulture),
            $"tags: [{_prose.Words(3, ", ")}]",
            "---",
            "");
    }

    /// <summary>Two words that no other page's title begins with, and two drawn ones.</summary>
    private string Title()
    {
        var count = WordList.Words.Length;
        var pair = _index * 7_919L % ((long)count * count);
        var first = WordList.Words[(int)(pair % count)];
        var second = WordList.Words[(int)(pair / count)];
        return $"{char.ToUpperInvariant(first[0])}{first[1..]} {second} {_prose.Words(2)}";
    }

    private string Heading(int section) =>
        (section > 0 && _random.Below(3) == 0 ? "### " : "## ") + _prose.Heading(_random.Between(2, 5));

    private string BulletedList() =>
        string.Join('\n', Enumerable.Range(0, _random.Between(4, 6)).Select(_ => "- " + _prose.Heading(_random.Between(3, 8))));

    private string Table()
    {
        var rows = Enumerable.Range(0, _random.Between(4, 6)).Select(_ => string.Create(
            CultureInfo.InvariantCulture,
            $"| {_prose.Heading(1)} | {_prose.Words(3)} | {_random.Between(1, 999)} |"));
        return string.Join('\n', [$"| {_prose.Heading(1)} | {_prose.Heading(2)} | Number |", "| --- | --- | ---: |", .. rows]);
    }

    private static int[] ParagraphLengths(int words, int paragraphs) =>
        [.. Enumerable.Range(0, paragraphs).Select(i => (words / paragraphs) + (i < words % paragraphs ? 1 : 0))];
}
