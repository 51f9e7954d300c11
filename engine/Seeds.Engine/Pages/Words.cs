namespace Seeds.Engine.Pages;

/// <summary>
/// The words of the interface in one language, read from <c>theme/words/</c><i>language</i><c>.yml</c>. Each property is a key of that file,
/// written in its own letters with hyphens between words (<c>skip-to-content</c>).
/// </summary>
public sealed record Words
{
    /// <summary>BCP 47 tag of the language.</summary>
    public required string Language { get; init; }

    /// <summary>The link past the navigation.</summary>
    public required string SkipToContent { get; init; }

    /// <summary>The button that opens the navigation on small screens.</summary>
    public required string Menu { get; init; }

    /// <summary>Name of the site's navigation.</summary>
    public required string SiteContents { get; init; }

    /// <summary>Name of the way from the top to this page.</summary>
    public required string Breadcrumbs { get; init; }

    /// <summary>Name of the list of this page's headings.</summary>
    public required string OnThisPage { get; init; }

    /// <summary>Name of the links to the pages before and behind.</summary>
    public required string Neighbours { get; init; }

    /// <summary>Leads to the page before.</summary>
    public required string Previous { get; init; }

    /// <summary>Leads to the page behind.</summary>
    public required string Next { get; init; }

    /// <summary>The home page.</summary>
    public required string Home { get; init; }

    /// <summary>Before the date of publication.</summary>
    public required string Dated { get; init; }

    /// <summary>Before the date of the last change.</summary>
    public required string Updated { get; init; }

    /// <summary>Before the authors.</summary>
    public required string By { get; init; }

    /// <summary>Before the place of the report.</summary>
    public required string ReportedFrom { get; init; }

    /// <summary>Before the reading time.</summary>
    public required string Reading { get; init; }

    /// <summary>The reading time; <c>{0}</c> stands for whole minutes.</summary>
    public required string Minutes { get; init; }

    /// <summary>Before the subjects.</summary>
    public required string Subjects { get; init; }

    /// <summary>Before the list of corrections.</summary>
    public required string Corrections { get; init; }

    /// <summary>Before the state of a page.</summary>
    public required string Status { get; init; }

    /// <summary>Marks a page that is not to be published yet.</summary>
    public required string Draft { get; init; }

    /// <summary>A date that is near the one given; <c>{0}</c> stands for the date.</summary>
    public required string About { get; init; }

    /// <summary>A date that is in doubt; <c>{0}</c> stands for the date.</summary>
    public required string Uncertain { get; init; }

    /// <summary>The months, January first, with commas between them.</summary>
    public required string Months { get; init; }

    /// <summary>A day: <c>{0}</c> day, <c>{1}</c> month, <c>{2}</c> year.</summary>
    public required string Day { get; init; }

    /// <summary>A month: <c>{0}</c> month, <c>{1}</c> year.</summary>
    public required string Month { get; init; }

    /// <summary>Title of a note.</summary>
    public required string Note { get; init; }

    /// <summary>Title of a tip.</summary>
    public required string Tip { get; init; }

    /// <summary>Title of an important note.</summary>
    public required string Important { get; init; }

    /// <summary>Title of a warning.</summary>
    public required string Warning { get; init; }

    /// <summary>Title of a caution.</summary>
    public required string Caution { get; init; }

    /// <summary>Name of a ticked box.</summary>
    public required string Done { get; init; }

    /// <summary>Name of an empty box.</summary>
    public required string NotDone { get; init; }

    /// <summary>Name of a footnote, before its number.</summary>
    public required string Footnote { get; init; }

    /// <summary>Name of the way back from a footnote, before its number.</summary>
    public required string BackToText { get; init; }

    /// <summary>Leads to all sections, where the navigation shows only those near by.</summary>
    public required string AllSections { get; init; }

    /// <summary>Title of the page that is shown when an address leads nowhere.</summary>
    public required string NotFound { get; init; }

    /// <summary>Text of that page.</summary>
    public required string NotFoundText { get; init; }

    /// <summary>Before the name of the software, at the foot of the page.</summary>
    public required string BuiltWith { get; init; }

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

    /// <summary>Words that may stand between the parts of a date in a text, such as <c>of</c>, with commas between them.</summary>
    public required string DateLinks { get; init; }

    /// <summary>Words that lead from the first to the last day, month or year in a text, such as <c>to</c>, with commas between them.</summary>
    public required string RangeJoins { get; init; }

    /// <summary>Words between the last two of several days or months in a text, such as <c>and</c>, with commas between them.</summary>
    public required string ListJoins { get; init; }

    /// <summary>Words that tell, right behind a number, that it is a count or a measure and no date, with commas between them.</summary>
    public required string Units { get; init; }
}
