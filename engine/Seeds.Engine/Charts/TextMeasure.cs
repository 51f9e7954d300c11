using System.Globalization;
using System.Text;

namespace Seeds.Engine.Charts;

/// <summary>
/// Estimates how wide text will be, because an SVG neither wraps text nor tells its width while it is made, and the reader's font is not known.
/// The estimate is that of a wide sans serif (Noto Sans, Verdana comes close), so that text rather leaves room than is cut.
/// </summary>
internal static class TextMeasure
{
    /// <summary>The size of all text in charts, in units of the drawing.</summary>
    public const double FontSize = 14;

    /// <summary>The distance between lines, in units of the drawing.</summary>
    public const double LineHeight = 18;

    /// <summary>The width of a text, in units of the drawing.</summary>
    public static double Width(string text)
    {
        var em = 0.0;
        foreach (var rune in text.EnumerateRunes()) em += Em(rune);
        return em * FontSize;
    }

    /// <summary>Breaks a text into lines no wider than <paramref name="width"/>: at white space, and within a word only when it is wider than a line.</summary>
    public static ImmutableArray<string> Wrap(string text, double width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var piece in Pieces(word, width))
            {
                var longer = line.Length == 0 ? piece : line + " " + piece;
                if (Width(longer) <= width)
                {
                    line = longer;
                    continue;
                }

                if (line.Length > 0) lines.Add(line);
                line = piece;
            }
        }

        if (line.Length > 0) lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>The parts of a word that fit on a line each; characters with their marks stay whole.</summary>
    private static IEnumerable<string> Pieces(string word, double width)
    {
        if (Width(word) <= width)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var room = width;
        for (var at = 0; at < word.Length;)
        {
            var element = word.Substring(at, StringInfo.GetNextTextElementLength(word, at));
            at += element.Length;
            var wide = Width(element);
            if (wide > room && piece.Length > 0)
            {
                yield return piece.ToString();
                piece.Clear();
                room = width;
            }

            piece.Append(element);
            room -= wide;
        }

        yield return piece.ToString();
    }

    private static double Em(Rune rune) => rune.Value switch
    {
        ' ' or 'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or 'ا' or '،' or '\u00A0' or '\u202F' => 0.3,
        'I' or 'f' or 'r' or 't' or '(' or ')' or '-' or '/' => 0.42,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '—' or 'س' or 'ش' or 'ص' or 'ض' => 0.95,
        >= '0' and <= '9' => 0.6,
        >= 'A' and <= 'Z' => 0.71,
        < 0x250 => 0.6,
        >= 0x590 and < 0x900 => Mark(rune) ? 0 : 0.58,
        < 0x1100 => Mark(rune) ? 0 : 0.7,
        < 0x2E80 => Mark(rune) ? 0 : 0.75,
        _ => 1.05,
    };

    private static bool Mark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
