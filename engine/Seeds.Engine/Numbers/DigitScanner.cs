using System.Globalization;

namespace Seeds.Engine.Numbers;

/// <summary>
/// Reads a number in digits of any script, with its group and decimal signs. Signs of the wide world are understood in every
/// language (ISO 80000-1 section 7.3: spaces; Indian groups of two); the language decides only where <c>1.100</c> or <c>1,100</c> is
/// either. Looks ahead a bounded way, so that reading a text stays linear.
/// </summary>
internal static class DigitScanner
{
    /// <summary>More digits than this are no number that people count in, but a name of something.</summary>
    private const int MostDigits = 15, MostDecimals = 10, MostPairs = 6;

    /// <summary>Whether a character is a decimal digit, of whatever script.</summary>
    public static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);

    /// <summary>
    /// Reads the number that begins at a digit; null when the digits are no number: with a zero in front, with too many digits, or
    /// in three or more dotted parts (<c>3.2.1</c>).
    /// </summary>
    public static DigitLiteral? Scan(string text, int start, NumberShape shape)
    {
        var end = RunEnd(text, start);
        var first = end - start;
        var whole = GroupsEnd(text, start, end, shape);
        var grouped = whole > end;
        if (first > 1 && Digit(text[start]) == 0) return null;
        var fraction = FractionEnd(text, whole, first, grouped, shape);
        var digits = Count(text, start, whole);
        var decimals = fraction > whole ? fraction - whole - 1 : 0;
        if (digits > MostDigits || decimals > MostDecimals) return null;
        if (decimals > 0 && text[whole] == '.' && At(text, fraction) == '.' && IsDigit(text, fraction + 1)) return null;
        var (value, step) = Value(text, start, fraction, decimals);
        var literal = new DigitLiteral(start, fraction, value, step, grouped || decimals > 0 ? 0 : digits);
        return decimals == 0 ? WithVulgarFraction(text, literal) : literal;
    }

    /// <summary>Behind a run of digits.</summary>
    public static int RunEnd(string text, int start)
    {
        var i = start;
        while (IsDigit(text, i)) i++;
        return i;
    }

    /// <summary>Behind the groups of digits that follow the first; the first's own end when there are none.</summary>
    private static int GroupsEnd(string text, int start, int end, NumberShape shape)
    {
        var sign = At(text, end);
        if (end - start > 3 || Digit(text[start]) == 0 || !IsGroupSign(sign)) return end;
        if (sign == ',' && PairsEnd(text, end, end - start) is var pairs && pairs > end) return pairs;
        if (!IsGroup(text, end, sign)) return end;
        if (sign == shape.Decimal && !IsGroup(text, end + 4, sign)) return end; // 1.100 is a decimal number where the dot is the decimal sign
        while (IsGroup(text, end, sign)) end += 4;
        return end;
    }

    /// <summary>Behind groups as written in India: pairs, then one group of three.</summary>
    private static int PairsEnd(string text, int end, int first)
    {
        if (first > 2) return end;
        var i = end;
        for (var pairs = 0; pairs < MostPairs && At(text, i) == ',' && RunEnd3(text, i + 1) == 2; pairs++) i += 3;
        return i > end && IsGroup(text, i, ',') ? i + 4 : end;
    }

    /// <summary>Whether a sign and exactly three digits stand here.</summary>
    private static bool IsGroup(string text, int at, char sign) => At(text, at) == sign && RunEnd3(text, at + 1) == 3;

    /// <summary>How many digits stand here, counted up to four.</summary>
    private static int RunEnd3(string text, int at)
    {
        var count = 0;
        while (count < 4 && IsDigit(text, at + count)) count++;
        return count;
    }

    /// <summary>Behind the decimals; the end of the whole part when there are none.</summary>
    private static int FractionEnd(string text, int whole, int first, bool grouped, NumberShape shape)
    {
        if (!IsDigit(text, whole + 1)) return whole;
        var sign = At(text, whole);
        var end = RunEnd(text, whole + 1);
        var always = sign is '.' or '٫' || sign == shape.Decimal;
        // A comma where the dot is the decimal sign: `1,5`, but not `2015,2016` and not `1,2,3`.
        var perhaps = sign is ',' or '،' && !grouped && first <= 3 && end - whole <= 3 && !(At(text, end) == sign && IsDigit(text, end + 1));
        return always || perhaps ? end : whole;
    }

    private static DigitLiteral WithVulgarFraction(string text, DigitLiteral literal)
    {
        var part = literal.End < text.Length ? CharUnicodeInfo.GetNumericValue(text[literal.End]) : -1;
        if (part is <= 0 or >= 1) return literal;
        var tenths = Math.Round((decimal)part, 1);
        var step = tenths == (decimal)part ? 0.1m : 0.01m;
        return literal with { End = literal.End + 1, Value = literal.Value + Math.Round((decimal)part, 2), Step = step, Digits = 0 };
    }

    private static (decimal Value, decimal Step) Value(string text, int start, int end, int decimals)
    {
        decimal value = 0, step = 1;
        for (var i = start; i < end; i++) value = char.IsDigit(text[i]) ? (value * 10) + Digit(text[i]) : value;
        for (var i = 0; i < decimals; i++) step /= 10;
        return (value * step, step);
    }

    private static int Count(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++) count += char.IsDigit(text[i]) ? 1 : 0;
        return count;
    }

    private static bool IsGroupSign(char c) => c is ',' or '.' or '\'' or '’' or '٬' or '،' or ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F';

    private static int Digit(char c) => CharUnicodeInfo.GetDecimalDigitValue(c);

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
