using System.Globalization;
using Seeds.Engine.Dates;

namespace Seeds.Engine.OpenData;

/// <summary>Writes days as ISO 8601-1:2019 does (5.2.2.1; 5.2.2.3 for years of other than four digits).</summary>
public static class IsoDay
{
    /// <summary>The day: <c>2018-01-29</c>, <c>-0043-03-15</c>, <c>+12018-01-29</c>; null for an end of time.</summary>
    public static string? Of(DayNumber day)
    {
        if (!day.IsFinite) return null;
        var (year, month, number) = day.ToCalendar();
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):D4}-{month:D2}-{number:D2}");
    }
}
