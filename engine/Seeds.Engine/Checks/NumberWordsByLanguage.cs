using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>The words of numbers in the language of each page, read once, and what they tell of the mentions of figures there.</summary>
/// <param name="corpus">The site.</param>
internal sealed class NumberWordsByLanguage(Corpus corpus)
{
    /// <summary>How far around a mention its qualifier is looked for, in characters.</summary>
    private const int Around = 60;

    private readonly Dictionary<string, NumberWords> made = new(StringComparer.Ordinal);

    /// <summary>The interface's words for a page.</summary>
    public Words WordsOf(Document page) => corpus.Presentation.WordsFor(corpus.Editions.LanguageOf(page));

    /// <summary>The number words for a page.</summary>
    public NumberWords Of(Document page)
    {
        var words = WordsOf(page);
        if (!made.TryGetValue(words.Language, out var numbers)) made[words.Language] = numbers = NumberWords.From(words);
        return numbers;
    }

    /// <summary>What comes of holding a mention of a figure against it; null for a figure that has no value.</summary>
    public Agreement? Judge(FigureRecord figure, Document page, ProseBlock block, Mention mention)
    {
        if (PublishedValue.Of(figure) is not { } value) return null;
        var (text, at, numbers) = (block.Text, mention.InBlock, Of(page));
        var before = text[Math.Max(0, at.Start - Around)..at.Start];
        var after = text[at.End..Math.Min(text.Length, at.End + Around)];
        return FigureAgreement.Judge(before, text.Substring(at.Start, at.Length), after, numbers.WithUnit(value, UnitOf(figure, page, corpus)), numbers);
    }

    /// <summary>Those of some numbers that are no part of a date; what looks like a year and is a count is none.</summary>
    public IEnumerable<NumberFound> OutsideDates(ImmutableArray<NumberFound> numbers, ProseBlock block, Document page)
    {
        if (numbers.IsEmpty) return numbers;
        var dates = DateReader.Find(block.Text, WordsOf(page));
        return numbers.Where(n => !dates.Any(d => n.Start < d.Span.End && d.Span.Start < n.End && !(n.IsCount && d.Span == new TextSpan(n.Start, n.Length))));
    }

    /// <summary>The unit of a figure, as a page shows it.</summary>
    public static string UnitOf(FigureRecord figure, Document page, Corpus corpus) => figure.Unit.In(corpus.Editions.LanguageOf(page), corpus.SiteLanguage).Text;
}
