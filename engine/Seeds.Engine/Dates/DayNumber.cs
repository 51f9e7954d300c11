namespace Seeds.Engine.Dates;

/// <summary>
/// A day of the proleptic Gregorian calendar (ISO 8601-1:2019, 3.1.1.18 and 4.2.1) as a number that sorts, or one of the two
/// ends of time. Unlike <see cref="DateOnly"/> it holds years far outside 1 to 9999.
/// </summary>
/// <param name="Value">Days since 0001-01-01, which is 0: the same number as <see cref="DateOnly.DayNumber"/> where that has one.</param>
public readonly record struct DayNumber(long Value) : IComparable<DayNumber>
{
    /// <summary>The greatest distance of a year from 0 whose days have numbers: sixteen digits.</summary>
    public const long MaxYear = 9_999_999_999_999_999;

    private const long DaysIn400Years = 146_097;

    /// <summary>Before every day: the start of an interval that has none, or none that is known.</summary>
    public static DayNumber NegativeInfinity { get; } = new(long.MinValue);

    /// <summary>After every day: the end of an interval that has none, or none that is known.</summary>
    public static DayNumber PositiveInfinity { get; } = new(long.MaxValue);

    /// <summary>Whether it is a day, not an end of time.</summary>
    public bool IsFinite => Value is not (long.MinValue or long.MaxValue);

    /// <summary>The number of a day.</summary>
    /// <param name="year">Astronomical: 0 is 1 BC, −1 is 2 BC; at most <see cref="MaxYear"/> from 0.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the length of the month.</param>
    public static DayNumber Of(long year, int month, int day) => new(FirstOfMonth((year * 12) + month - 1).Value + day - 1);

    /// <summary>The calendar date of a day.</summary>
    /// <exception cref="InvalidOperationException">It is an end of time.</exception>
    public (long Year, int Month, int Day) ToCalendar()
    {
        if (!IsFinite) throw new InvalidOperationException("an end of time is no day of the calendar");
        // Years are counted from 1 March 0000, so that the day a leap year adds is a year's last.
        var days = Value + 306;
        var (cycle, dayOfCycle) = FloorDivision(days, DaysIn400Years);
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36_524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * marchMonth) + 2) / 5)) + 1;
        var month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        return ((cycle * 400) + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
    }

    /// <summary>The day so many days later, or earlier when <paramref name="days"/> is negative; an end of time stays what it is.</summary>
    public DayNumber AddDays(long days) => IsFinite ? new DayNumber(Value + days) : this;

    /// <inheritdoc/>
    public int CompareTo(DayNumber other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(DayNumber left, DayNumber right) => left.Value < right.Value;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(DayNumber left, DayNumber right) => left.Value > right.Value;

    /// <summary>Whether the left day is earlier or the same.</summary>
    public static bool operator <=(DayNumber left, DayNumber right) => left.Value <= right.Value;

    /// <summary>Whether the left day is later or the same.</summary>
    public static bool operator >=(DayNumber left, DayNumber right) => left.Value >= right.Value;

    /// <summary>The number of days in a month of a year, leap years minded.</summary>
    internal static int DaysInMonth(long year, int month)
    {
        var index = (year * 12) + month - 1;
        return (int)(FirstOfMonth(index + 1).Value - FirstOfMonth(index).Value);
    }

    /// <summary>The first day of a month.</summary>
    /// <param name="month">Months since January of the year 0, which is 0.</param>
    internal static DayNumber FirstOfMonth(long month)
    {
        var (year, monthOfYear) = FloorDivision(month - 2, 12); // years begin in March, as in ToCalendar
        var (cycle, yearOfCycle) = FloorDivision(year, 400);
        var dayOfYear = ((153 * monthOfYear) + 2) / 5;
        return new DayNumber((cycle * DaysIn400Years) + (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear - 306);
    }

    private static (long Quotient, long Remainder) FloorDivision(long number, long by)
    {
        var (quotient, remainder) = Math.DivRem(number, by);
        return remainder < 0 ? (quotient - 1, remainder + by) : (quotient, remainder);
    }
}
