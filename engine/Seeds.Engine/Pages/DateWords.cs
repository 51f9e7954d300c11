using System.Globalization;
using Seeds.Engine.Dates;

namespace Seeds.Engine.Pages;

/// <summary>Writes dates as a reader of the language expects them, with no more precision than is known.</summary>
public static class DateWords
{
    /// <summary>The date or interval in words: <c>about January 2018</c>, <c>29–30 January 2018</c>, <c>from May 2017</c>.</summary>
    public static string Of(Edtf date, Words words)
    {
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(words);
        return date is EdtfInterval interval ? IntervalWords.Of(interval, words) : OfDate((EdtfDate)date, words);
    }

    /// <summary>Puts the words for a date's qualifiers around it.</summary>
    internal static string Qualified(string text, EdtfDate date, Words words)
    {
        if (date.Uncertain) text = Format(words.Uncertain, text);
        return date.Approximate ? Format(words.About, text) : text;
    }

    /// <summary>A year: <c>2018</c>, <c>AD 79</c>, <c>44 BC</c>.</summary>
    /// <param name="year">Astronomical: 0 is 1 BC (ISO 8601-1:2019, 4.2.1).</param>
    /// <param name="words">The words of the language.</param>
    internal static string Year(long year, Words words) => year switch
    {
        <= 0 => Format(words.BeforeCommonEra, Number(1 - year)),
        < 100 => Format(words.CommonEra, Number(year)),
        _ => Number(year),
    };

    /// <summary>The name of a month, or its number where the language does not name twelve.</summary>
    internal static string Month(int month, Words words) => List(words.Months) is { Length: 12 } months ? months[month - 1] : Number(month);

    /// <summary>A number without separators, as days and years have it.</summary>
    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Puts the parts in place of <c>{0}</c>, <c>{1}</c>, …; a translation with a slip in its braces must not break the build.</summary>
    internal static string Format(string pattern, params ReadOnlySpan<string> parts)
    {
        for (var i = 0; i < parts.Length; i++) pattern = pattern.Replace($"{{{i}}}", parts[i], StringComparison.Ordinal);
        return pattern;
    }

    private static string OfDate(EdtfDate date, Words words)
    {
        var text = date switch
        {
            { Unspecified: EdtfUnspecified.YearOfDecade } => Decade(date.Year, words),
            { Unspecified: EdtfUnspecified.YearOfCentury } => Century(date.Year, words),
            { Season: { } season } => Format(words.SeasonOfYear, Season(season, words), Year(date.Year, words)),
            { Unspecified: not EdtfUnspecified.None } => Format(words.SomeTimeIn, Calendar(date, words)),
            { Time: { } time } => Format(words.DateAndTime, Calendar(date, words), Time(time, words)),
            _ => Calendar(date, words),
        };
        return Qualified(text, date, words);
    }

    private static string Calendar(EdtfDate date, Words words) => (date.Month, date.Day) switch
    {
        (null, _) => Year(date.Year, words),
        ({ } month, null) => Format(words.Month, Month(month, words), Year(date.Year, words)),
        ({ } month, { } day) => Format(words.Day, Number(day), Month(month, words), Year(date.Year, words)),
    };

    /// <summary>The decades of the first century and before have no name that would not be misread.</summary>
    private static string Decade(long first, Words words) =>
        first < 100 ? Format(words.DateRange, Year(first, words), Year(first + 9, words)) : Format(words.Decade, Number(first));

    private static string Century(long first, Words words)
    {
        // −0499 to −0400 is 500 to 401 BC, the fifth century before the common era.
        var number = first < 0 ? (1 - first) / 100 : (first / 100) + 1;
        var ordinals = List(words.Ordinals);
        if (number > ordinals.Length) return Format(words.DateRange, Year(first, words), Year(first + 99, words));
        var century = Format(words.Century, ordinals[number - 1]);
        return first < 0 ? Format(words.BeforeCommonEra, century) : century;
    }

    private static string Season(EdtfSeason season, Words words)
    {
        var names = List(words.SeasonNames);
        return names.Length == 4 ? names[season - EdtfSeason.Spring] : Number((int)season);
    }

    private static string Time(EdtfTime time, Words words)
    {
        var clock = time.ToString()[..(time.Second == 0 ? 5 : 8)];
        return time.Shift is null ? clock : Format(words.TimeInZone, clock, time.ShiftText);
    }

    private static string[] List(string words) => words.Split([',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
