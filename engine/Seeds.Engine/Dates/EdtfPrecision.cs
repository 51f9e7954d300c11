namespace Seeds.Engine.Dates;

/// <summary>How closely a date is known, from the finest to the coarsest.</summary>
public enum EdtfPrecision
{
    /// <summary>A day, with or without its time.</summary>
    Day,

    /// <summary>A month, also where the day is unspecified: <c>1985-04-XX</c>.</summary>
    Month,

    /// <summary>A season, three months.</summary>
    Season,

    /// <summary>A year, also where the month is unspecified: <c>2004-XX</c>.</summary>
    Year,

    /// <summary>Ten years: <c>201X</c>.</summary>
    Decade,

    /// <summary>A hundred years: <c>20XX</c>.</summary>
    Century,

    /// <summary>From one date to another, each with a precision of its own.</summary>
    Interval,
}
