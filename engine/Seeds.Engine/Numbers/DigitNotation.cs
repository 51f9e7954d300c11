using System.Globalization;

namespace Seeds.Engine.Numbers;

/// <summary>Reads shares and multiples that signs make of digits: <c>1/2</c>, <c>½</c>, <c>3:1</c>.</summary>
internal static class DigitNotation
{
    /// <summary>Parts that people write with a slash. Others are more likely a date: <c>9/11</c>, <c>7/7</c>.</summary>
    private static readonly ImmutableArray<int> Wholes = [2, 3, 4, 5, 8, 10];

    /// <summary>What digits and a second number behind a sign make together; null when they do not.</summary>
    public static DigitLiteral? Read(string text, DigitLiteral first)
    {
        if (first.Digits is 0 or > 3 || first.End >= text.Length || first.Value < 1 || text[first.End] is not ('/' or '⁄' or ':')) return null;
        var (start, end) = (first.End + 1, DigitScanner.RunEnd(text, first.End + 1));
        if (end - start is 0 or > 9 || CharUnicodeInfo.GetDecimalDigitValue(text[start]) == 0 || GoesOn(text, end)) return null;
        decimal second = 0;
        for (var i = start; i < end; i++) second = (second * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[i]);
        if (text[first.End] == ':') return IsRatio(first, second, end - start) ? Literal(first, end, first.Value / second, NumberSense.Multiple) : null;
        return first.Value < second && Wholes.Contains((int)second) ? Literal(first, end, first.Value / second, NumberSense.Share) : null;
    }

    /// <summary>A single sign for a fraction, which stands alone; null where none stands.</summary>
    public static DigitLiteral? ReadSign(string text, int at)
    {
        if (char.GetUnicodeCategory(text[at]) != UnicodeCategory.OtherNumber || (at > 0 && (char.IsUpper(text[at - 1]) || char.IsLower(text[at - 1])))) return null;
        var value = CharUnicodeInfo.GetNumericValue(text[at]);
        if (value is <= 0 or >= 1) return null;
        for (var whole = 2; whole <= 10; whole++)
        {
            var parts = value * whole;
            if (Math.Abs(parts - Math.Round(parts)) < 1e-6) return Literal(new DigitLiteral(at, at, 0, 1, 0), at + 1, (decimal)Math.Round(parts) / whole, NumberSense.Share);
        }

        return null;
    }

    /// <summary>One to so many, or so many to one; two digits behind the colon are minutes.</summary>
    private static bool IsRatio(DigitLiteral first, decimal second, int digits) => digits != 2 && first.Value != second && (second == 1 || first.Value == 1);

    private static bool GoesOn(string text, int end)
    {
        if (end >= text.Length) return false;
        return char.IsLetter(text[end]) || text[end] is '_' or '@' || (text[end] is '/' or ':' or '.' or '-' or '،' or ',' && DigitScanner.IsDigit(text, end + 1));
    }

    private static DigitLiteral Literal(DigitLiteral first, int end, decimal value, NumberSense sense) =>
        new(first.Start, end, value, 0.01m, 0) { Sense = sense };
}
