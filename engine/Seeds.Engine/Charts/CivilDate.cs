namespace Seeds.Engine.Charts;

/// <summary>
/// Days of the proleptic Gregorian calendar by number: 0 is 0001-01-01, as <see cref="DateOnly.DayNumber"/> counts, and there is no end on either side.
/// Years are astronomical (ISO 8601): 0 is 1 BC, -1 is 2 BC.
/// </summary>
public static class CivilDate
{
    private const long DaysOfEra = 146097; // 400 years
    private const long MarchBefore = 306; // days from 0000-03-01 to 0001-01-01

    /// <summary>The number of a day.</summary>
    /// <param name="year">Astronomical.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    public static long DayNumber(int year, int month, int day)
    {
        // Years begin in March here, so that the leap day is the last of its year.
        var y = (long)year - (month <= 2 ? 1 : 0);
        var era = Math.DivRem(y, 400, out var yearOfEra);
        if (yearOfEra < 0) (era, yearOfEra) = (era - 1, yearOfEra + 400);
        var dayOfYear = ((153 * ((month + 9) % 12)) + 2) / 5 + day - 1;
        return (era * DaysOfEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - MarchBefore;
    }

    /// <summary>The date of a day's number.</summary>
    public static (int Year, int Month, int Day) Of(long dayNumber)
    {
        var days = dayNumber + MarchBefore;
        var era = Math.DivRem(days, DaysOfEra, out var dayOfEra);
        if (dayOfEra < 0) (era, dayOfEra) = (era - 1, dayOfEra + DaysOfEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var march = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(march < 10 ? march + 3 : march - 9);
        return ((int)((era * 400) + yearOfEra + (month <= 2 ? 1 : 0)), month, (int)(dayOfYear - (((153 * march) + 2) / 5) + 1));
    }
}
