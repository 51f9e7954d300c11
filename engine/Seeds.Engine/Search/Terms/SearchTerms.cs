namespace Seeds.Engine.Search.Terms;

/// <summary>
/// The terms under which a word is found: what it is cut down to, and what else it may be cut down to. A word in an index and a word that
/// is looked for have the same, so that <c>بإدلب</c> finds <c>إدلب</c> and is found by it.
/// </summary>
public static class SearchTerms
{
    /// <summary>Longest term, in UTF-16 code units; what is behind that is cut off: it is no word.</summary>
    public const int Longest = 40;

    /// <summary>The terms of a folded word; the first is the one that is most likely meant.</summary>
    public static ImmutableArray<string> Of(string word)
    {
        if (word.Length > Longest) word = word[..(char.IsHighSurrogate(word[Longest - 1]) ? Longest - 1 : Longest)];
        return ArabicStem.Of(word) is { IsEmpty: false } arabic ? arabic : [EnglishStem.Of(word)];
    }
}
