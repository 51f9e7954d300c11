using System.Globalization;

namespace Seeds.Engine.Dates;

/// <summary>Makes words comparable that differ only in how they are written: letter case, vowel signs, stretched letters.</summary>
internal static class DateWordFolding
{
    /// <summary>Letters that Arabic writes together with the word behind them: and, so, in, for, as.</summary>
    private const string ArabicProclitics = "وفبلك";

    /// <summary>Whether a sign within a word does not count: combining marks (as Arabic vowel signs are), the Arabic tatweel, joiners.</summary>
    public static bool IsDropped(char letter) => letter is '\u0640' or '\u200C' or '\u200D' || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    /// <summary>The word in small letters, without what does not count.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (!IsDropped(letter)) letters[length++] = char.ToLowerInvariant(letter);
        }

        return new string(letters[..length]);
    }

    /// <summary>A folded word as those write it who leave the hamza and madda off an alef: ايار for أيار.</summary>
    public static string WithBareAlefs(string folded) => folded.Replace('أ', 'ا').Replace('إ', 'ا').Replace('آ', 'ا');

    /// <summary>A folded word without the Arabic letter that may be joined to its front; null when it has none.</summary>
    public static string? WithoutProclitic(string folded) => folded.Length > 2 && ArabicProclitics.Contains(folded[0], StringComparison.Ordinal) ? folded[1..] : null;
}
