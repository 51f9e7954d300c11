using Seeds.Engine.Pages;

namespace Seeds.Engine.Citations;

/// <summary>A citation for people: authors, title, site, date and address, with stops between them, in the words of the page's language.</summary>
public static class CitationSentence
{
    /// <summary>The sentence, plain.</summary>
    public static string Write(Citation citation, Words words)
    {
        var parts = new List<string>();
        if (!citation.Authors.IsEmpty) parts.Add(string.Join(words.Comma + " ", citation.Authors.Select(a => a.Given is null ? a.Family : $"{a.Given} {a.Family}")));
        parts.Add(citation.Title);
        parts.Add(citation.Date is { } date ? $"{citation.Site}{words.Comma} {DateWords.Of(date, words)}" : citation.Site);
        return string.Concat(parts.Select(p => p + (EndsWithStop(p) ? " " : ". "))) + citation.Url;
    }

    private static bool EndsWithStop(string part) => part.EndsWith('.') || part.EndsWith('?') || part.EndsWith('!') || part.EndsWith('؟') || part.EndsWith('…');
}
