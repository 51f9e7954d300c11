using System.Globalization;
using System.Text;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Numbers;

/// <summary>Writes the value of a figure as a reader of the language expects it, so that <see cref="NumberReader"/> reads it back.</summary>
public static class NumberWriter
{
    /// <summary>Below this many digits a number is not grouped.</summary>
    private const int FewestGroupedDigits = 4;

    /// <summary>Decimal places that a number with a word of scale may have when it is exact, and when it is rounded.</summary>
    private const int ExactPlaces = 2, RoundedPlaces = 1;

    /// <summary>The value in full: <c>over 1,100,000</c>, <c>nearly 60</c>, <c>50–60</c>, <c>18 %</c>.</summary>
    public static string Write(FigureValue value, Words words)
    {
        var shape = NumberShape.Read(words.Digits, words.NumberShape);
        var number = value.IsRange ? DateWords.Format(words.NumberRange, Digits(value.Min, shape), Digits(value.Max, shape)) : Digits(value.Min, shape);
        return Qualified(value.IsPercent ? DateWords.Format(words.Percent, number) : number, value.Qualifier, words);
    }

    /// <summary>
    /// The value with a word of scale where the language has one for it: <c>over 1.1 million</c>. A value with a qualifier and a computed one are rounded to one
    /// decimal place, in the direction that keeps the qualifier true; others are so written only when two places give them
    /// exactly. What has no such form, and a share, is written in full.
    /// </summary>
    public static string Compact(FigureValue value, Words words)
    {
        var (low, high) = (Math.Min(value.Min, value.Max), Math.Max(value.Min, value.Max));
        if (value.IsPercent || low <= 0) return Write(value, words);
        var scales = NumberWordList.Values(words.CompactScales).Where(s => s.Value >= 1).OrderByDescending(s => s.Value);
        var scale = scales.FirstOrDefault(s => s.Value <= low);
        if (scale.Phrase is null || Mantissa(low, scale.Value, value) is not { } first || Mantissa(high, scale.Value, value) is not { } last) return Write(value, words);
        if (value.IsRange && first == last) return Write(value, words);
        var shape = NumberShape.Read(words.Digits, words.NumberShape);
        var number = value.IsRange ? DateWords.Format(words.NumberRange, Digits(first, shape), Digits(last, shape)) : Digits(first, shape);
        return Qualified(DateWords.Format(Phrase(scale, last, words), number), value.Qualifier, words);
    }

    /// <summary>The scale's pattern for a count: languages such as Arabic have another form from three to ten (Unicode CLDR, plural category <i>few</i>).</summary>
    private static string Phrase((string Phrase, decimal Value) scale, decimal count, Words words)
    {
        var few = count % 1 == 0 && count % 100 is >= 3 and <= 10;
        if (!few) return scale.Phrase;
        return NumberWordList.Values(words.CompactScalesFew).FirstOrDefault(s => s.Value == scale.Value).Phrase ?? scale.Phrase;
    }

    private static decimal? Mantissa(decimal value, decimal scale, FigureValue figure)
    {
        var exact = value / scale;
        if (Math.Round(exact, ExactPlaces) == exact) return exact;
        var mayRound = figure.Qualifier != Qualifier.None || figure.IsComputed;
        return mayRound ? FigureRounding.Round(exact, Step(RoundedPlaces), figure.Qualifier) : null;
    }

    private static decimal Step(int places) => places == 0 ? 1 : Step(places - 1) / 10;

    private static string Qualified(string number, Qualifier qualifier, Words words) => qualifier switch
    {
        Qualifier.About => DateWords.Format(words.AboutNumber, number),
        Qualifier.Over => DateWords.Format(words.OverNumber, number),
        Qualifier.AtLeast => DateWords.Format(words.AtLeastNumber, number),
        Qualifier.Nearly => DateWords.Format(words.NearlyNumber, number),
        _ => number,
    };

    /// <summary>A number in the language's digits and signs, with all its decimal places save zeros at the end; a minus sign in front of negative ones.</summary>
    private static string Digits(decimal value, NumberShape shape)
    {
        var plain = Math.Abs(value).ToString("0.############################", CultureInfo.InvariantCulture);
        var whole = plain.IndexOf('.', StringComparison.Ordinal) is var point && point < 0 ? plain.Length : point;
        var text = new StringBuilder(value < 0 ? "−" : "");
        for (var i = 0; i < plain.Length; i++)
        {
            var startsGroup = i > 0 && i < whole && (whole - i) % 3 == 0 && whole >= FewestGroupedDigits;
            if (startsGroup) text.Append(shape.Group);
            if (i == whole) text.Append(shape.Decimal);
            else text.Append(shape.Digits[plain[i] - '0']);
        }

        return text.ToString();
    }
}
