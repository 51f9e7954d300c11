using System.Globalization;
using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Engine.Maps;

/// <summary>A label broken into lines, with the room that it takes in any usual sans serif, estimated with a little to spare.</summary>
/// <param name="Lines">At least one.</param>
/// <param name="Width">Pixels of the longest line.</param>
/// <param name="Size">Font size in pixels.</param>
/// <param name="RightToLeft">Whether it is written from right to left.</param>
public sealed record LabelText(ImmutableArray<string> Lines, double Width, double Size, bool RightToLeft)
{
    /// <summary>Arabic letters are smaller than Latin ones of the same font size.</summary>
    private const double Larger = 1.12;

    /// <summary>Pixels from one line to the next.</summary>
    public double LineHeight => Size * (RightToLeft ? 1.4 : 1.2);

    /// <summary>Pixels from the top to the baseline of the first line.</summary>
    public double Ascent => (LineHeight / 2) + (Size * 0.32);

    /// <summary>Pixels of all lines.</summary>
    public double Height => Lines.Length * LineHeight;

    /// <summary>Breaks a text at its spaces into as few lines as hold it, of about equal length.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="size">Font size in pixels; a text that is written from right to left gets a little more.</param>
    /// <param name="widest">Pixels that no line exceeds; a longer word stays whole and does.</param>
    /// <param name="languageTag">BCP 47 tag of the text, which decides where no letter of it does.</param>
    public static LabelText Break(string text, double size, double widest, string languageTag)
    {
        var rightToLeft = IsRightToLeft(text, languageTag);
        if (rightToLeft) size *= Larger;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var lines = Math.Max(1, Math.Ceiling(Measure(string.Join(' ', words), size) / widest));
        var broken = Filled(words, size, widest);
        for (var width = widest * 0.95; width > widest / 3 && lines > 1; width *= 0.95)
        {
            var even = Filled(words, size, width);
            if (even.Length > broken.Length) break;
            broken = even;
        }

        return new LabelText(broken, broken.Max(l => Measure(l, size)), size, rightToLeft);
    }

    /// <summary>Pixels that a text takes in one line.</summary>
    public static double Measure(string text, double size) => text.EnumerateRunes().Sum(Part) * size;

    private static ImmutableArray<string> Filled(string[] words, double size, double widest)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var word in words)
        {
            if (lines.Count > 0 && Measure(lines[^1] + ' ' + word, size) <= widest) lines[^1] += ' ' + word;
            else lines.Add(word);
        }

        if (lines.Count == 0) lines.Add("");
        return lines.ToImmutable();
    }

    /// <summary>The first letter that has a direction decides, as for HTML's <c>dir=auto</c> (Unicode Standard Annex 9, rules P2 and P3).</summary>
    private static bool IsRightToLeft(string text, string languageTag)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune)) continue;
            return rune.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
        }

        return new Language(languageTag).Direction == "rtl";
    }

    /// <summary>A character's width in parts of the font size.</summary>
    private static double Part(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ when rune.Value is (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60) or >= 0x1F000 => 1.02,
        _ when rune.Value is 'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '\'' or '’' or '-' or '(' or ')' or '|' or '!' => 0.36,
        _ when rune.Value is 'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' or '…' => 0.9,
        UnicodeCategory.UppercaseLetter => 0.7,
        UnicodeCategory.OtherLetter => 0.62,
        _ => 0.58,
    };
}
