namespace Seeds.Engine.Dates;

/// <summary>Days one after the other.</summary>
/// <param name="First">The first, or <see cref="DayNumber.NegativeInfinity"/>.</param>
/// <param name="Last">The last, or <see cref="DayNumber.PositiveInfinity"/>.</param>
internal readonly record struct DayRange(DayNumber First, DayNumber Last)
{
    /// <summary>Whole months.</summary>
    /// <param name="first">The first of them, counted from January of the year 0.</param>
    /// <param name="count">How many, 1 or more.</param>
    public static DayRange OfMonths(long first, long count) => new(DayNumber.FirstOfMonth(first), DayNumber.FirstOfMonth(first + count).AddDays(-1));

    /// <summary>Whether all of the other's days are days of this.</summary>
    public bool Contains(DayRange other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether the two have a day in common.</summary>
    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;
}
