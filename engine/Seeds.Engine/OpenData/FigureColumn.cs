using Seeds.Engine.Records;

namespace Seeds.Engine.OpenData;

/// <summary>A column of the table of figures.</summary>
/// <param name="Name">Its head.</param>
/// <param name="HashTag">Its HXL hashtag with attributes (Humanitarian Exchange Language 1.1, tagging conventions).</param>
/// <param name="Cell">Its cell for a figure, as it is to be read.</param>
internal sealed record FigureColumn(string Name, string HashTag, Func<FigureRecord, string> Cell)
{
    /// <summary>One column of words for each language that they are given in.</summary>
    /// <param name="name">The head without the language.</param>
    /// <param name="hashTag">The hashtag without the language.</param>
    /// <param name="figures">All figures.</param>
    /// <param name="words">The words of a figure.</param>
    /// <param name="texts">Writes them.</param>
    public static IEnumerable<FigureColumn> ByLanguage(string name, string hashTag, ImmutableArray<FigureRecord> figures, Func<FigureRecord, LocalText> words, PublishedText texts) =>
        texts.LanguagesOf(figures.Select(words)).Select(tag => new FigureColumn(
            $"{name}_{tag.ToLowerInvariant().Replace('-', '_')}",
            $"{hashTag}+i_{tag.ToLowerInvariant().Replace('-', '_')}",
            f => CsvText.Words(texts.In(words(f), tag))));
}
