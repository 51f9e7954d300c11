namespace Seeds.Engine.Dates;

/// <summary>Which digits of a date are left open with <c>X</c> (EDTF, level 1, Unspecified digits from the right).</summary>
public enum EdtfUnspecified
{
    /// <summary>None.</summary>
    None,

    /// <summary>The day: <c>1985-04-XX</c>.</summary>
    Day,

    /// <summary>The month: <c>2004-XX</c>.</summary>
    Month,

    /// <summary>Month and day: <c>1985-XX-XX</c>.</summary>
    MonthAndDay,

    /// <summary>The last digit of the year: <c>201X</c>, some year of a decade.</summary>
    YearOfDecade,

    /// <summary>The last two digits of the year: <c>20XX</c>, some year of a century.</summary>
    YearOfCentury,
}
