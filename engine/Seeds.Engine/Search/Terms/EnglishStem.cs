namespace Seeds.Engine.Search.Terms;

/// <summary>
/// Takes the endings of number, person and time from English words: the first and the last step of the algorithm of Porter (An algorithm for
/// suffix stripping, 1980). The steps between, which take away whole suffixes of meaning (<c>-ation</c>, <c>-ness</c>), are left out: they
/// make words equal that readers hold apart.
/// </summary>
public static class EnglishStem
{
    /// <summary>The stem of a folded word; the word itself where it is not of Latin letters alone or has fewer than four.</summary>
    public static string Of(string word)
    {
        if (word.Length < 4 || word.AsSpan().ContainsAnyExceptInRange('a', 'z')) return word;
        var stem = WithoutPast(WithoutPlural(word));
        if (stem.EndsWith('y') && HasVowel(stem[..^1])) stem = stem[..^1] + "i";
        return WithoutLastE(stem);
    }

    private static string WithoutPlural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("ss", StringComparison.Ordinal) || !word.EndsWith('s') ? word
        : word[..^1];

    private static string WithoutPast(string word)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal)) return Measure(word[..^3]) > 0 ? word[..^1] : word;
        var stem = word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : null;
        if (stem is null || !HasVowel(stem)) return word;
        if (stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal)) return stem + "e";
        if (stem.Length > 1 && stem[^1] == stem[^2] && !IsVowel(stem, stem.Length - 1) && stem[^1] is not ('l' or 's' or 'z')) return stem[..^1];
        return Measure(stem) == 1 && IsShort(stem) ? stem + "e" : stem;
    }

    private static string WithoutLastE(string word)
    {
        if (!word.EndsWith('e')) return word.EndsWith("ll", StringComparison.Ordinal) && Measure(word[..^1]) > 1 ? word[..^1] : word;
        var stem = word[..^1];
        var measure = Measure(stem);
        return measure > 1 || (measure == 1 && !IsShort(stem)) ? stem : word;
    }

    /// <summary>How many times a vowel is followed by a consonant: Porter's <c>m</c>.</summary>
    private static int Measure(string word)
    {
        var count = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (IsVowel(word, i - 1) && !IsVowel(word, i)) count++;
        }

        return count;
    }

    private static bool HasVowel(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word, i)) return true;
        }

        return false;
    }

    /// <summary>Whether a word ends in consonant, vowel, consonant, the last of them not w, x or y: Porter's <c>*o</c>.</summary>
    private static bool IsShort(string word) =>
        word.Length > 2 && !IsVowel(word, word.Length - 3) && IsVowel(word, word.Length - 2) && !IsVowel(word, word.Length - 1) && word[^1] is not ('w' or 'x' or 'y');

    private static bool IsVowel(string word, int at) => word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || (word[at] == 'y' && at > 0 && !IsVowel(word, at - 1));
}
