using System.Globalization;
using System.Text;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Numbers;

/// <summary>Writes the value of a figure as a reader of the language expects it, so that <see cref="NumberReader"/> reads it back.</summary>
public static class NumberWriter
{
    /// <summary>Below this many digits a number is not grouped.</summary>
    private const int FewestGroupedDigits = 4;

    /// <summary>Decimal places that a number with a word of scale may have when it is exact.</summary>
    private const int ExactPlaces = 2;

    /// <summary>What others are rounded to: one decimal place.</summary>
    private const decimal RoundedStep = 0.1m;

    /// <summary>The value in full: <c>over 1,100,000</c>, <c>nearly 60</c>, <c>50–60</c>, <c>18 %</c>; of a range the lower end first.</summary>
    public static string Write(FigureValue value, Words words)
    {
        var number = Ends(Math.Min(value.Min, value.Max), Math.Max(value.Min, value.Max), words);
        return Qualified(value.IsPercent ? DateWords.Format(words.Percent, number) : number, value.Qualifier, words);
    }

    /// <summary>
    /// The value with a word of scale where the language has one for it: <c>over 1.1 million</c>. A value with a qualifier and a computed
    /// one are rounded to one decimal place, in the direction that keeps the qualifier true; others, and those that need no more, are so
    /// written when two places give them exactly. What has no such form, and a share, is written in full.
    /// </summary>
    public static string Compact(FigureValue value, Words words)
    {
        var (low, high) = (Math.Min(value.Min, value.Max), Math.Max(value.Min, value.Max));
        if (value.IsPercent || low <= 0) return Write(value, words);
        var scales = NumberWordList.Values(words.CompactScales).Where(s => s.Value >= 1).OrderByDescending(s => s.Value);
        var scale = scales.FirstOrDefault(s => s.Value <= low);
        if (scale.Phrase is null) return Write(value, words);
        (low, high) = (low / scale.Value, high / scale.Value);
        if (!IsShort(low) || !IsShort(high))
        {
            if (value.Qualifier == Qualifier.None && !value.IsComputed) return Write(value, words);
            (low, high) = (FigureRounding.Round(low, RoundedStep, value.Qualifier), FigureRounding.Round(high, RoundedStep, value.Qualifier));
            if (value.IsRange && low == high) return Write(value, words);
        }

        return Qualified(DateWords.Format(Phrase(scale, high, words), Ends(low, high, words)), value.Qualifier, words);
    }

    /// <summary>The scale's pattern for a count: languages such as Arabic have another form from three to ten (Unicode CLDR, plural category <i>few</i>).</summary>
    private static string Phrase((string Phrase, decimal Value) scale, decimal count, Words words)
    {
        var few = count % 1 == 0 && count % 100 is >= 3 and <= 10;
        if (!few) return scale.Phrase;
        return NumberWordList.Values(words.CompactScalesFew).FirstOrDefault(s => s.Value == scale.Value).Phrase ?? scale.Phrase;
    }

    private static bool IsShort(decimal value) => Math.Round(value, ExactPlaces) == value;

    private static string Ends(decimal low, decimal high, Words words)
    {
        var shape = NumberShape.Read(words.Digits, words.NumberShape);
        return low == high ? Digits(low, shape) : DateWords.Format(words.NumberRange, Digits(low, shape), Digits(high, shape));
    }

    private static string Qualified(string number, Qualifier qualifier, Words words) => qualifier switch
    {
        Qualifier.About => DateWords.Format(words.AboutNumber, number),
        Qualifier.Over => DateWords.Format(words.OverNumber, number),
        Qualifier.AtLeast => DateWords.Format(words.AtLeastNumber, number),
        Qualifier.AtMost => DateWords.Format(words.AtMostNumber, number),
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
