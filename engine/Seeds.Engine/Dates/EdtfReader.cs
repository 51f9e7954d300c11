namespace Seeds.Engine.Dates;

/// <summary>Reads EDTF of levels 0 and 1 (Library of Congress, Extended Date/Time Format, 4 February 2019), letter by letter.</summary>
internal static class EdtfReader
{
    private const string Open = "..";

    /// <summary>Reads a date or an interval; null when it is neither.</summary>
    public static Edtf? Read(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0) return text.IndexOf('T') is > 0 and var t ? DateWithTime(text[..t], text[(t + 1)..]) : Date(text);
        return Interval(text[..slash], text[(slash + 1)..]);
    }

    private static EdtfInterval? Interval(ReadOnlySpan<char> start, ReadOnlySpan<char> end)
    {
        if (!Side(start, out var from) || !Side(end, out var to) || (from is null && to is null)) return null;
        return EdtfInterval.Of(from, to) is { } interval ? interval with { OpenStart = start is Open, OpenEnd = end is Open } : null;
    }

    /// <summary>Reads a side of an interval; false when it is wrong. Digits left open are of level 2 there.</summary>
    private static bool Side(ReadOnlySpan<char> text, out EdtfDate? date)
    {
        date = null;
        if (text is "" or Open) return true;
        date = Date(text);
        return date is { Unspecified: EdtfUnspecified.None };
    }

    private static EdtfDate? DateWithTime(ReadOnlySpan<char> date, ReadOnlySpan<char> time) =>
        Calendar(date) is { Day: not null } day && Time(time) is { } read ? day with { Time = read } : null;

    private static EdtfDate? Date(ReadOnlySpan<char> text)
    {
        if (text is []) return null;
        var qualifier = text[^1];
        var (uncertain, approximate) = (qualifier is '?' or '%', qualifier is '~' or '%');
        var bare = uncertain || approximate ? text[..^1] : text;
        var date = bare is ['Y', ..] ? LongYear(bare[1..]) : Calendar(bare);
        return date is null ? null : date with { Uncertain = uncertain, Approximate = approximate };
    }

    /// <summary>A year of more than four digits, and only of more (level 1, Letter-prefixed calendar year).</summary>
    private static EdtfDate? LongYear(ReadOnlySpan<char> text)
    {
        var negative = text is ['-', ..];
        var digits = negative ? text[1..] : text;
        if (digits.Length is < 5 or > 16 || digits[0] == '0' || !Number(digits, out var year)) return null;
        return EdtfDate.Of(negative ? -year : year, null, null);
    }

    private static EdtfDate? Calendar(ReadOnlySpan<char> text)
    {
        var negative = text is ['-', ..]; // level 1, Negative calendar year
        var positive = negative ? text[1..] : text;
        if (positive.Length is not (4 or 7 or 10)) return null;
        if (positive is [_, _, _, 'X']) return OpenYear(positive, negative);
        if (!Number(positive[..4], out var year) || (negative && year == 0)) return null;
        if (negative) year = -year;
        return positive[4..] switch
        {
            [] => EdtfDate.Of(year, null, null),
            ['-', .. var month] when month.Length == 2 => YearMonth(year, month),
            ['-', _, _, '-', .. var day] => YearMonthDay(year, positive[5..7], day),
            _ => null,
        };
    }

    /// <summary>A decade or century (level 1, Unspecified digits from the right).</summary>
    private static EdtfDate? OpenYear(ReadOnlySpan<char> text, bool negative)
    {
        var open = text[2] == 'X' ? 2 : 1;
        if (!Number(text[..^open], out var known)) return null;
        var years = open == 2 ? 100 : 10;
        var first = negative ? -((known * years) + years - 1) : known * years;
        return new EdtfDate(first, null, null, false, false) { Unspecified = open == 2 ? EdtfUnspecified.YearOfCentury : EdtfUnspecified.YearOfDecade };
    }

    private static EdtfDate? YearMonth(long year, ReadOnlySpan<char> text)
    {
        if (text is "XX") return new EdtfDate(year, null, null, false, false) { Unspecified = EdtfUnspecified.Month };
        if (!Number(text, out var month)) return null;
        return month is >= 21 and <= 24 ? new EdtfDate(year, null, null, false, false) { Season = (EdtfSeason)month } : EdtfDate.Of(year, (int)month, null);
    }

    private static EdtfDate? YearMonthDay(long year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        if (day is "XX")
        {
            if (month is "XX") return new EdtfDate(year, null, null, false, false) { Unspecified = EdtfUnspecified.MonthAndDay };
            return Number(month, out var known) && EdtfDate.Of(year, (int)known, null) is { } date ? date with { Unspecified = EdtfUnspecified.Day } : null;
        }

        return Number(month, out var m) && Number(day, out var d) ? EdtfDate.Of(year, (int)m, (int)d) : null;
    }

    /// <summary>hh:mm:ss, then nothing, Z, ±hh or ±hh:mm (level 0, Date and Time; ISO 8601-1:2019, 4.3.8 and 4.3.13).</summary>
    private static EdtfTime? Time(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[2] != ':' || text[5] != ':') return null;
        if (!Number(text[..2], out var hour) || !Number(text[3..5], out var minute) || !Number(text[6..8], out var second)) return null;
        if (hour > 23 || minute > 59 || second > 60) return null;
        var (zoned, shift) = text[8..] switch
        {
            [] => (true, null),
            ['Z'] => (true, (int?)0),
            _ => (Shift(text[8..]) is not null, Shift(text[8..])),
        };
        return zoned ? new EdtfTime((int)hour, (int)minute, (int)second, shift) : null;
    }

    /// <summary>Minutes ahead of UTC; null when it is wrong. UTC itself is ahead, never behind.</summary>
    private static int? Shift(ReadOnlySpan<char> text)
    {
        var minute = 0L;
        if (text.Length is not (3 or 6) || text[0] is not ('+' or '-') || !Number(text[1..3], out var hour) || hour > 23) return null;
        if (text.Length == 6 && (text[3] != ':' || !Number(text[4..6], out minute) || minute > 59)) return null;
        var shift = (int)((hour * 60) + minute);
        if (text[0] == '+') return shift;
        return shift == 0 ? null : -shift;
    }

    /// <summary>ASCII digits only, at most 18 of them. The framework's reader would take NUL characters behind them too.</summary>
    private static bool Number(ReadOnlySpan<char> digits, out long number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = (number * 10) + digit - '0';
        }

        return !digits.IsEmpty;
    }
}
