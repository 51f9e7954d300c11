namespace Seeds.Engine.Pages;

/// <content>The words of dates.</content>
public sealed partial record Words
{
    /// <summary>A decade: <c>{0}</c> stands for its first year, such as 1980.</summary>
    public required string Decade { get; init; }

    /// <summary>A century: <c>{0}</c> stands for its ordinal.</summary>
    public required string Century { get; init; }

    /// <summary>The ordinals from the first on, at least to the thirty-first, with commas between them; for centuries, and to know a day written so.</summary>
    public required string Ordinals { get; init; }

    /// <summary>The seasons, spring first, with commas between them.</summary>
    public required string SeasonNames { get; init; }

    /// <summary>A season: <c>{0}</c> season, <c>{1}</c> year.</summary>
    public required string SeasonOfYear { get; init; }

    /// <summary>A day or month that is not told, in a month or year; <c>{0}</c> stands for the month or year.</summary>
    public required string SomeTimeIn { get; init; }

    /// <summary>A year or century before the common era; <c>{0}</c> stands for it.</summary>
    public required string BeforeCommonEra { get; init; }

    /// <summary>One of the first 99 years of the common era, which would read as a year cut short; <c>{0}</c> stands for it.</summary>
    public required string CommonEra { get; init; }

    /// <summary>A day with its time: <c>{0}</c> day, <c>{1}</c> time.</summary>
    public required string DateAndTime { get; init; }

    /// <summary>A time whose zone is known: <c>{0}</c> time, <c>{1}</c> hours and minutes ahead of UTC, with their sign, or nothing.</summary>
    public required string TimeInZone { get; init; }

    /// <summary>An interval that goes on; <c>{0}</c> stands for its start.</summary>
    public required string DateFrom { get; init; }

    /// <summary>An interval without a start; <c>{0}</c> stands for its end.</summary>
    public required string DateUntil { get; init; }

    /// <summary>An interval whose end is not known; <c>{0}</c> stands for its start.</summary>
    public required string EndUnknown { get; init; }

    /// <summary>An interval whose start is not known; <c>{0}</c> stands for its end.</summary>
    public required string StartUnknown { get; init; }

    /// <summary>Days of one month: <c>{0}</c> first day, <c>{1}</c> last day, <c>{2}</c> month, <c>{3}</c> year.</summary>
    public required string DaysOfMonth { get; init; }

    /// <summary>Days of one year: <c>{0}</c> and <c>{1}</c> first day and its month, <c>{2}</c> and <c>{3}</c> last day and its month, <c>{4}</c> year.</summary>
    public required string DaysOfMonths { get; init; }

    /// <summary>Months of one year: <c>{0}</c> first, <c>{1}</c> last, <c>{2}</c> year.</summary>
    public required string MonthsOfYear { get; init; }

    /// <summary>From year to year: <c>{0}</c> first, <c>{1}</c> last.</summary>
    public required string Years { get; init; }

    /// <summary>Any other interval: <c>{0}</c> start, <c>{1}</c> end.</summary>
    public required string DateRange { get; init; }

    /// <summary>Other names and short forms of the months by which a text may call them: twelve groups with commas between them, January first, and slashes between the names of a group.</summary>
    public required string MonthsOther { get; init; }

    /// <summary>Names of the days of the week, Sunday first, with commas between them, and slashes between the names of one day.</summary>
    public required string Weekdays { get; init; }

    /// <summary>Words for the days of a month, the first first, with commas between them, and slashes between the words for one day. One counts where a word of <see cref="DateLinks"/> leads on to a month: <c>the eleventh of April</c>.</summary>
    public required string DayWords { get; init; }

    /// <summary>Words that may stand between the parts of a date in a text, such as <c>of</c>, with commas between them.</summary>
    public required string DateLinks { get; init; }

    /// <summary>Words that lead from the first to the last day, month or year in a text, such as <c>to</c>, with commas between them.</summary>
    public required string RangeJoins { get; init; }

    /// <summary>Words between the last two of several days or months in a text, such as <c>and</c>, with commas between them.</summary>
    public required string ListJoins { get; init; }

    /// <summary>Words that tell, right behind a number, that it is a count or a measure and no date, with commas between them.</summary>
    public required string Units { get; init; }

    /// <summary>Words before a month or year that say that it is a time: <c>in</c>, <c>since</c>. A month without a day or year is read as one only behind these.</summary>
    public required string DateLeads { get; init; }
}
