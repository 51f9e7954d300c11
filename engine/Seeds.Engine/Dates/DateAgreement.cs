namespace Seeds.Engine.Dates;

/// <summary>Judges whether a date in a text can be the date of the thing that the text names.</summary>
public static class DateAgreement
{
    /// <summary>Longest stretch of days in which not every month falls.</summary>
    private const long DaysOfYear = 366;

    /// <summary>Whether the two can mean the same time. Of a stretch of time in the text both ends must be possible: 29 to 31 January is not 29 to 30 January.</summary>
    /// <param name="written">The date in the text.</param>
    /// <param name="known">The date as it is known; one marked about or uncertain is given one unit of its precision on both sides.</param>
    /// <param name="side">Where the thing happened, as seasons go; null where that is not known, which allows for both sides.</param>
    public static bool CanBe(Edtf written, Edtf known, Hemisphere? side) => written switch
    {
        EdtfInterval { Start: var start, End: var end } => (start is null || CanBe(start, known, side)) && (end is null || CanBe(end, known, side)),
        EdtfDate { Season: { } one } when known is EdtfDate { Season: { } other, IsApproximate: false, IsUncertain: false } && one != other => false,
        _ => Parts(written, side).Any(w => Parts(known, side).Any(w.Overlaps)),
    };

    /// <summary>Whether what is named without a year can be it in some year.</summary>
    /// <param name="written">What the text names.</param>
    /// <param name="known">The date as it is known.</param>
    /// <param name="side">Where the thing happened.</param>
    public static bool CanBe(YearlessDate written, Edtf known, Hemisphere? side)
    {
        var days = known.Widened;
        if (!days.First.IsFinite || !days.Last.IsFinite || days.Last.Value - days.First.Value > DaysOfYear) return true;
        for (var year = days.First.ToCalendar().Year - 1; year <= days.Last.ToCalendar().Year + 1; year++)
        {
            if (written.In(year) is var (first, last) && CanBe(first, known, side) && CanBe(last, known, side)) return true;
        }

        return false;
    }

    /// <summary>All stretches of days that a date can mean: a season has one for each way to reckon it.</summary>
    private static ImmutableArray<DayRange> Parts(Edtf date, Hemisphere? side)
    {
        if (date is not EdtfDate { Season: { } season, Year: var year }) return [date.Widened];
        var allowance = date.IsApproximate || date.IsUncertain ? 3 : 0;
        return [.. FirstMonths(season, side).Select(m => DayRange.OfMonths((year * 12) + m - allowance, 4 + (2 * allowance)))];
    }

    /// <summary>The months, January being 0, in which a season can begin; it is given four, as it may be reckoned by the months or by the sun.</summary>
    private static IEnumerable<long> FirstMonths(EdtfSeason season, Hemisphere? side)
    {
        var inNorth = season switch { EdtfSeason.Spring => 2L, EdtfSeason.Summer => 5, EdtfSeason.Autumn => 8, _ => 11 };
        ImmutableArray<long> first = side switch { Hemisphere.North => [inNorth], Hemisphere.South => [(inNorth + 6) % 12], _ => [inNorth, (inNorth + 6) % 12] };
        return first.Contains(11) ? first.Append(-1) : first; // the winter of 2018 is also that which 2018 began in
    }
}
