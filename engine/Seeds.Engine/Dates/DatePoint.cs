namespace Seeds.Engine.Dates;

/// <summary>A month or season as a text names it, with the days and the year it may have.</summary>
/// <param name="From">The first day, or null.</param>
/// <param name="To">The last day, the same for a single one; null without days.</param>
/// <param name="Value">The month, 1 to 12, or the season, 21 to 24.</param>
/// <param name="Year">The year, or null.</param>
/// <param name="IsSureWithoutYear">Whether it is a date even without a year.</param>
/// <param name="Next">Index of the token behind it.</param>
internal sealed record DatePoint(int? From, int? To, int Value, int? Year, bool IsSureWithoutYear, int Next)
{
    /// <summary>Whether only the month or season is named.</summary>
    public bool IsMonthOnly => From is null && Year is null;

    /// <summary>The date; null without a year, and where the calendar has no such day.</summary>
    public Edtf? ToEdtf()
    {
        if (Year is not { } year) return null;
        if (Value > 12) return From is null ? new EdtfDate(year, null, null, false, false) { Season = (EdtfSeason)Value } : null;
        if (From == To) return EdtfDate.Of(year, Value, From);
        return EdtfDate.Of(year, Value, From) is { } first && EdtfDate.Of(year, Value, To) is { } last ? EdtfInterval.Of(first, last) : null;
    }
}
