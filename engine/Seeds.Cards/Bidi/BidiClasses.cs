using System.Globalization;
using System.Text;

namespace Seeds.Cards.Bidi;

/// <summary>Tells the bidirectional type of a character, from its block and its general category: .NET does not have the property itself.</summary>
public static class BidiClasses
{
    private const int ArabicIndicZero = 0x660, ExtendedZero = 0x6F0;

    /// <summary>The type of a character.</summary>
    public static BidiClass Of(Rune character)
    {
        var code = character.Value;
        return code switch
        {
            0x200E => BidiClass.L, // left-to-right mark
            0x200F => BidiClass.R, // right-to-left mark
            0x61C => BidiClass.AL, // Arabic letter mark
            0x2066 or 0x2067 or 0x2068 or 0x2069 => BidiClass.ON, // isolates count as one sign
            0x608 or 0x60B or 0xFDFC or 0x6FD or 0x6FE or (>= 0xFBB2 and <= 0xFBC1) => BidiClass.AL,
            0x374 or 0x2B9 or 0x2BA or (>= 0x2C2 and <= 0x2CF) or (>= 0x2D2 and <= 0x2DF) or (>= 0x2E5 and <= 0x2ED) or 0x2EF => BidiClass.ON,
            0x482 or 0x214F or (>= 0x249C and <= 0x24E9) => BidiClass.L,
            '+' or '-' or 0x207A or 0x207B or 0x208A or 0x208B or 0x2212 => BidiClass.ES,
            ',' or '.' or '/' or ':' or 0xA0 or 0x60C or 0x202F or 0x2044 => BidiClass.CS,
            '#' or '%' or 0xB0 or 0xB1 or 0x66A or 0x609 or 0x60A or 0x2030 or 0x2031 or (>= 0x2032 and <= 0x2034) or 0x212E or 0x2213 => BidiClass.ET,
            >= ArabicIndicZero and < ArabicIndicZero + 10 => BidiClass.AN,
            0x66B or 0x66C or 0x6DD or (>= 0x600 and <= 0x605) => BidiClass.AN,
            >= ExtendedZero and < ExtendedZero + 10 => BidiClass.EN,
            0xB2 or 0xB3 or 0xB9 or 0x2070 or (>= 0x2074 and <= 0x2079) or (>= 0x2080 and <= 0x2089) or (>= 0x2488 and <= 0x249B) => BidiClass.EN,
            0x8E2 => BidiClass.AN,
            _ => OfCategory(code, Rune.GetUnicodeCategory(character)),
        };
    }

    private static BidiClass OfCategory(int code, UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => BidiClass.NSM,
        UnicodeCategory.Format or UnicodeCategory.Control => BidiClass.BN,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => BidiClass.WS,
        UnicodeCategory.CurrencySymbol => BidiClass.ET,
        UnicodeCategory.DecimalDigitNumber when code is >= '0' and <= '9' => BidiClass.EN,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber => OfLetter(code),
        _ => IsHebrew(code) && category == UnicodeCategory.OtherPunctuation ? BidiClass.R : IsArabic(code) && category == UnicodeCategory.OtherPunctuation ? BidiClass.AL : BidiClass.ON,
    };

    private static BidiClass OfLetter(int code) => IsArabic(code) ? BidiClass.AL : IsHebrew(code) ? BidiClass.R : BidiClass.L;

    /// <summary>Arabic, Syriac, Thaana and their forms (blocks whose unassigned characters default to AL).</summary>
    private static bool IsArabic(int code) => code is (>= 0x600 and <= 0x7BF) or (>= 0x860 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x1EC70 and <= 0x1ECBF) or (>= 0x1ED00 and <= 0x1ED4F) or (>= 0x1EE00 and <= 0x1EEFF);

    /// <summary>Hebrew, N'Ko, Samaritan, Mandaic and the old scripts of that direction (blocks that default to R).</summary>
    private static bool IsHebrew(int code) => code is (>= 0x590 and <= 0x5FF) or (>= 0x7C0 and <= 0x85F) or (>= 0xFB1D and <= 0xFB4F) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
