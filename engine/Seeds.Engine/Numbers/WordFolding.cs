namespace Seeds.Engine.Numbers;

/// <summary>
/// Makes spellings of one word alike: small letters; without Arabic and Hebrew vowel signs and tatweel; with one form for the
/// letters that Arabic and Persian writers use for each other (hamza on alef, final yeh, teh marbuta, keheh); straight
/// apostrophes and hyphens.
/// </summary>
internal static class WordFolding
{
    /// <summary>Stands for a character that is left out.</summary>
    public const char Nothing = '\0';

    /// <summary>The folded form of one character, or <see cref="Nothing"/>.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => char.ToLowerInvariant(c),
        '\u2018' or '\u2019' => '\'',
        '\u2010' or '\u2011' => '-',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E4') => Nothing,
        >= '\u0591' and <= '\u05C7' => Nothing,
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Folds a piece of text into <paramref name="target"/>; −1 when it does not fit.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;
        foreach (var c in text)
        {
            var folded = Fold(c);
            if (folded == Nothing) continue;
            if (length == target.Length) return -1;
            target[length++] = folded;
        }

        return length;
    }

    /// <summary>A whole word, folded.</summary>
    public static string Fold(string word) => string.Concat(word.Select(Fold).Where(c => c != Nothing));

    /// <summary>The first letter of a phrase that has a vowel sign, with the sign; empty where none has. A doubled consonant is none.</summary>
    public static string Vowel(string phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            if (phrase[i] is >= '\u064E' and <= '\u0650' && char.IsLetter(phrase[i - 1])) return phrase.Substring(i - 1, 2);
        }

        return "";
    }

    /// <summary>Whether a character belongs to a word: a letter, or a mark on one.</summary>
    public static bool IsWordCharacter(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
