using System.Globalization;

namespace Seeds.Engine.Dates;

/// <summary>A time of day (EDTF, level 0, Date and Time).</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 60; 60 is a leap second.</param>
/// <param name="Shift">Minutes ahead of UTC, −1439 to 1439; 0 is UTC; null for the local time of a place that is not told.</param>
public sealed record EdtfTime(int Hour, int Minute, int Second, int? Shift)
{
    /// <summary>The time as ISO 8601 writes it in full: <c>23:20:30</c>, <c>23:20:30Z</c>, <c>23:20:30-04:00</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hour:D2}:{Minute:D2}:{Second:D2}{(Shift == 0 ? "Z" : ShiftText)}");

    /// <summary>The time shift in hours and minutes: <c>+04:30</c>; empty for local time and UTC.</summary>
    internal string ShiftText => Shift is { } shift and not 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(shift < 0 ? '-' : '+')}{Math.Abs(shift) / 60:D2}:{Math.Abs(shift) % 60:D2}")
        : "";
}
