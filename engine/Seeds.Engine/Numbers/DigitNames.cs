namespace Seeds.Engine.Numbers;

/// <summary>Tells digits that name something from those that count it: in identifiers, addresses, telephone numbers, dates, times.</summary>
internal static class DigitNames
{
    /// <summary>Longest telephone number looked for, in characters, and its fewest digits (ITU-T E.164 allows up to 15).</summary>
    private const int LongestPhone = 24, FewestPhoneDigits = 7;

    /// <summary>
    /// Where a name ends whose digits begin at <paramref name="digits"/>, judged by what stands before them; <paramref name="start"/> when
    /// they may be a number.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the digits begin, with their sign.</param>
    /// <param name="digits">Where the digits begin.</param>
    /// <param name="isJoined">Whether a hyphen joins them to a number before it.</param>
    public static int Find(string text, int start, int digits, bool isJoined)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var further = start > 1 ? text[start - 2] : ' ';
        if (before is '_' or '#' or '@' or '/' or '\\' or '№') return End(text, digits);
        if (before is '.' or '=' or '&' && char.IsLetterOrDigit(further)) return End(text, digits);
        if (IsHyphen(before) && char.IsLetterOrDigit(further) && !isJoined) return End(text, digits);
        if (before == '+' && PhoneEnd(text, digits) is var phone && phone > digits) return phone;
        return HasLeadingZero(text, digits) ? ChainEnd(text, digits) : start;
    }

    /// <summary>Whether what follows a number's digits makes them a name: <c>10:30</c>, <c>24/7</c>, <c>404.html</c>, <c>2018-01-29</c>, <c>1980's</c>.</summary>
    public static bool GoesOn(string text, DigitLiteral literal, NumberShape shape)
    {
        var (c, next) = (text[literal.End], literal.End + 1 < text.Length ? text[literal.End + 1] : ' ');
        if (c is '_' or '@') return true;
        if (c is ':' or '/' or '\\' && char.IsDigit(next)) return true;
        if (c == '.' && char.IsLower(next)) return true;
        if (c is '\'' or '’' && (char.IsLower(next) || char.IsUpper(next))) return true;
        return IsHyphen(c) && char.IsDigit(next) && !IsRange(text, literal, shape);
    }

    /// <summary>Behind a name that is written without spaces.</summary>
    public static int End(string text, int from)
    {
        var i = from;
        while (i < text.Length && (IsPart(text[i]) || (IsJoint(text[i]) && i + 1 < text.Length && IsPart(text[i + 1])))) i++;
        return i;
    }

    /// <summary>Whether a hyphen joins two numbers to a range, and not the parts of a date or a telephone number.</summary>
    private static bool IsRange(string text, DigitLiteral first, NumberShape shape)
    {
        var start = first.End + 1;
        if (HasLeadingZero(text, start) || DigitScanner.Scan(text, start, shape) is not { } second) return false;
        if (second.End + 1 < text.Length && IsHyphen(text[second.End]) && char.IsDigit(text[second.End + 1])) return false;
        var isYearAndMonth = first.Digits == 4 && second.Digits == 2 && second.Value <= first.Value % 100 && second.Value is >= 1 and <= 12;
        return !isYearAndMonth;
    }

    /// <summary>Behind a telephone number that was begun with a plus sign; its start when it is none.</summary>
    private static int PhoneEnd(string text, int start)
    {
        var (end, digits) = (start, 0);
        for (var i = start; i < text.Length && i < start + LongestPhone && (char.IsDigit(text[i]) || text[i] is ' ' or '\u00A0' or '-' or '(' or ')'); i++)
        {
            if (char.IsDigit(text[i])) (end, digits) = (i + 1, digits + 1);
        }

        return digits >= FewestPhoneDigits ? Math.Max(end, DigitScanner.RunEnd(text, end)) : start;
    }

    /// <summary>Behind digits with a zero in front and those that follow them after single spaces, as national telephone numbers are written.</summary>
    private static int ChainEnd(string text, int start)
    {
        var end = End(text, start);
        while (end + 2 < text.Length && text[end] is ' ' or '\u00A0' && char.IsDigit(text[end + 1]) && char.IsDigit(text[end + 2])) end = End(text, end + 1);
        return end;
    }

    private static bool HasLeadingZero(string text, int at) =>
        DigitScanner.IsDigit(text, at + 1) && System.Globalization.CharUnicodeInfo.GetDecimalDigitValue(text[at]) == 0;

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsJoint(char c) => c is '.' or ':' or '/' or '\\' or '-' or '@' or '#' or '+' or '&' or '=' or '\'' or '’';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';
}
