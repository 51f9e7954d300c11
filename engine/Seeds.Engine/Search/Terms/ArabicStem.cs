namespace Seeds.Engine.Search.Terms;

/// <summary>
/// Takes from Arabic words the article and the endings of number, gender and owner, as the light stemmer of Larkey, Ballesteros and Connell does
/// (Light Stemming for Arabic Information Retrieval, 2007: light10), and finds what is left where a first letter may be a word of its own:
/// و ف ب ل ك. Such a letter may as well belong to the word, so that both are searched.
/// </summary>
public static class ArabicStem
{
    /// <summary>How many letters are to be left.</summary>
    private const int Shortest = 3;

    /// <summary>At the end of a word it is often left out, or set beside the letter that bears it.</summary>
    private const char Hamza = '\u0621';

    private static readonly ImmutableArray<string> Articles = ["وال", "بال", "كال", "فال", "ال", "ولل", "لل"];

    private static readonly ImmutableArray<string> Endings = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

    /// <summary>The stem of a folded word, and behind it those that it has if its first letter is a word of its own; none for a word of another script.</summary>
    public static ImmutableArray<string> Of(string word) => word.Length == 0 || !word.All(IsArabic) ? [] : [.. Stems(word, deep: 0).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Stems(string word, int deep)
    {
        var article = Articles.FirstOrDefault(a => word.StartsWith(a, StringComparison.Ordinal) && word.Length - a.Length >= Shortest);
        yield return WithoutEndings(article is null ? word : word[article.Length..]);
        if (article is not null || deep > 1 || word.Length <= Shortest || word[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك')) yield break;
        foreach (var stem in Stems(word[1..], deep + 1)) yield return stem;
    }

    private static string WithoutEndings(string word)
    {
        if (word.Length > Shortest && word[^1] == Hamza) word = word[..^1];
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= Shortest) word = word[..^ending.Length];
        }

        return word;
    }

    private static bool IsArabic(char c) => c is >= '\u0620' and <= '\u06FF' and not (>= '\u0660' and <= '\u066C');
}
