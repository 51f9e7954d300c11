using Seeds.Engine.Dates;

namespace Seeds.Engine.Pages;

/// <summary>Writes intervals in words; what both sides share is said once: <c>29–30 January 2018</c>.</summary>
internal static class IntervalWords
{
    /// <summary>The interval in words.</summary>
    public static string Of(EdtfInterval interval, Words words) => interval switch
    {
        { Start: { } start, End: { } end } => Between(start, end, words),
        { Start: { } start } => DateWords.Format(interval.OpenEnd ? words.DateFrom : words.EndUnknown, DateWords.Of(start, words)),
        { End: { } end } => DateWords.Format(interval.OpenStart ? words.DateUntil : words.StartUnknown, DateWords.Of(end, words)),
        _ => "",
    };

    private static string Between(EdtfDate start, EdtfDate end, Words words)
    {
        if (start == end) return DateWords.Of(start, words);
        var alike = (start.Uncertain, start.Approximate) == (end.Uncertain, end.Approximate);
        return alike && Joined(start, end, words) is { } joined
            ? DateWords.Qualified(joined, start, words)
            : DateWords.Format(words.DateRange, DateWords.Of(start, words), DateWords.Of(end, words));
    }

    /// <summary>The two sides drawn together; null where they share nothing.</summary>
    private static string? Joined(EdtfDate start, EdtfDate end, Words words)
    {
        if (start.Season is not null || end.Season is not null) return null;
        var year = DateWords.Year(end.Year, words);
        return (start.Year == end.Year, start.Precision, end.Precision) switch
        {
            (false, EdtfPrecision.Year, EdtfPrecision.Year) => DateWords.Format(words.Years, DateWords.Year(start.Year, words), year),
            (true, EdtfPrecision.Month, EdtfPrecision.Month) => DateWords.Format(words.MonthsOfYear, Month(start, words), Month(end, words), year),
            (true, EdtfPrecision.Day, EdtfPrecision.Day) when start.Month == end.Month => DateWords.Format(words.DaysOfMonth, Day(start), Day(end), Month(end, words), year),
            (true, EdtfPrecision.Day, EdtfPrecision.Day) => DateWords.Format(words.DaysOfMonths, Day(start), Month(start, words), Day(end), Month(end, words), year),
            _ => null,
        };
    }

    private static string Day(EdtfDate date) => DateWords.Number(date.Day!.Value);

    private static string Month(EdtfDate date, Words words) => DateWords.Month(date.Month!.Value, words);
}
