using System.Globalization;
using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Search.Terms;

/// <summary>
/// What a letter or digit is for the search: without case and accents, Arabic letters that are typed for one another equal, digits of all
/// scripts equal. The theme's script (<c>theme/script/search/10-letters.js</c>) has the same rules, and a test holds each letter of Unicode against both.
/// </summary>
public static class SearchLetter
{
    private const int Tatweel = 0x0640;

    private const int ArabicDecimalSign = 0x066B, ArabicThousandsSign = 0x066C;

    /// <summary>Whether a sign is part of a word: a letter, a digit, a vowel sign with a width of its own.</summary>
    public static bool IsWord(Rune rune) => (Rune.IsLetterOrDigit(rune) && rune.Value != Tatweel) || (!rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark);

    /// <summary>Whether a sign within a word changes nothing of it: accents, vowel points, signs that cannot be seen, the line that stretches Arabic words.</summary>
    public static bool IsSilent(Rune rune) => LetterFolding.IsSilent(rune);

    /// <summary>Whether a sign parts a number's thousands.</summary>
    public static bool PartsThousands(int sign) => sign is ',' or ArabicThousandsSign;

    /// <summary>Whether a sign parts a number's whole from its decimals.</summary>
    public static bool PartsDecimals(int sign) => sign is '.' or ArabicDecimalSign;

    /// <summary>Whether words of a script are not parted by spaces, or are long compounds: Chinese, Japanese, Korean.</summary>
    public static bool IsEastAsian(Rune rune) => rune.Value is (>= 0x3005 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>The letters or digits that it becomes; a few for a sign made of several.</summary>
    public static string Fold(Rune rune)
    {
        if (rune.IsAscii) return ((char)(rune.Value is >= 'A' and <= 'Z' ? rune.Value + ('a' - 'A') : rune.Value)).ToString();
        if (IsFolded(rune.Value)) return LetterFolding.Of(rune);
        var digit = Rune.IsDigit(rune) ? (int)Rune.GetNumericValue(rune) : -1;
        return digit >= 0 ? ((char)('0' + digit)).ToString() : Rune.ToLowerInvariant(rune).ToString();
    }

    /// <summary>The blocks whose letters are folded: Latin, Greek, Cyrillic, Hebrew, Arabic, and the forms of these for print. In others a letter is what it is.</summary>
    private static bool IsFolded(int code) => code is (>= 0x80 and <= 0x8FF) or (>= 0x1E00 and <= 0x1FFF) or (>= 0xFB00 and <= 0xFB06) or (>= 0xFB50 and <= 0xFDF9) or (>= 0xFDFC and <= 0xFEFC) or (>= 0xFF10 and <= 0xFF5A);
}
