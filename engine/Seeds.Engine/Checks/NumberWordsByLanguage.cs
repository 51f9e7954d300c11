using Seeds.Engine.Content;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>The words of numbers in the language of each page, read once.</summary>
/// <param name="corpus">The site.</param>
internal sealed class NumberWordsByLanguage(Corpus corpus)
{
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
}
