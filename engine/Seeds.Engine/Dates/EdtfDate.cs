using System.Globalization;
using System.Text.RegularExpressions;

namespace Seeds.Engine.Dates;

/// <summary>
/// A single date that may be known to the century, decade, year, season, month or day, may have a time, and may be uncertain or
/// approximate (EDTF, levels 0 and 1). Its parts are taken as they are given; <see cref="Edtf.Parse"/> gives only what exists.
/// </summary>
/// <param name="Year">Astronomical: 0 is 1 BC, −43 is 44 BC; at most <see cref="DayNumber.MaxYear"/> from 0. With digits left open, the first year it can mean.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to the length of the month, or null; never without a month.</param>
/// <param name="Uncertain">Marked <c>?</c> or <c>%</c>: whether it is right is in doubt.</param>
/// <param name="Approximate">Marked <c>~</c> or <c>%</c>: near this date.</param>
public sealed partial record EdtfDate(long Year, int? Month, int? Day, bool Uncertain, bool Approximate) : Edtf
{
    /// <summary>The season, or null; only where there is no month.</summary>
    public EdtfSeason? Season { get; init; }

    /// <summary>Which digits are left open.</summary>
    public EdtfUnspecified Unspecified { get; init; }

    /// <summary>The time of day, or null; only where there is a day.</summary>
    public EdtfTime? Time { get; init; }

    /// <inheritdoc/>
    public override bool IsUncertain => Uncertain;

    /// <inheritdoc/>
    public override bool IsApproximate => Approximate;

    /// <inheritdoc/>
    public override EdtfPrecision Precision => this switch
    {
        { Unspecified: EdtfUnspecified.YearOfCentury } => EdtfPrecision.Century,
        { Unspecified: EdtfUnspecified.YearOfDecade } => EdtfPrecision.Decade,
        { Season: not null } => EdtfPrecision.Season,
        { Month: null } => EdtfPrecision.Year,
        { Day: null } => EdtfPrecision.Month,
        _ => EdtfPrecision.Day,
    };

    /// <inheritdoc/>
    public override DayNumber Earliest => Days(allowance: 0).First;

    /// <inheritdoc/>
    public override DayNumber Latest => Days(allowance: 0).Last;

    /// <inheritdoc/>
    internal override DayRange Written => InEitherHemisphere(allowance: 0);

    /// <inheritdoc/>
    internal override DayRange Widened => InEitherHemisphere(Uncertain || Approximate ? 1 : 0);

    /// <summary>The date as EDTF writes it, as far as it is known, without qualifiers: <c>2018-01</c>.</summary>
    public string Iso => DateText + (Time is null ? "" : "T" + Time);

    /// <inheritdoc/>
    public override string? HtmlDateTime => (Year, Precision, Day) switch
    {
        ( <= 0, _, _) or (_, EdtfPrecision.Season or EdtfPrecision.Decade or EdtfPrecision.Century, _) => null,
        (_, EdtfPrecision.Year, _) => YearText.TrimStart('Y'),
        (_, EdtfPrecision.Month, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}"),
        _ => Time is { Second: < 60 } ? Iso : DateText, // HTML has no leap seconds
    };

    private string YearText => Year switch
    {
        > 9999 or < -9999 => string.Create(CultureInfo.InvariantCulture, $"Y{Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):D4}"),
    };

    private string DateText => this switch
    {
        // The first year of a decade before the year 0 ends in 9, so that cutting its digits is right there too.
        { Unspecified: EdtfUnspecified.YearOfDecade } => YearText[..^1] + "X",
        { Unspecified: EdtfUnspecified.YearOfCentury } => YearText[..^2] + "XX",
        { Season: { } season } => string.Create(CultureInfo.InvariantCulture, $"{YearText}-{(int)season:D2}"),
        { Unspecified: EdtfUnspecified.Month } => YearText + "-XX",
        { Unspecified: EdtfUnspecified.MonthAndDay } => YearText + "-XX-XX",
        { Month: null } => YearText,
        { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{YearText}-{Month:D2}{(Unspecified == EdtfUnspecified.Day ? "-XX" : "")}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{YearText}-{Month:D2}-{Day:D2}"),
    };

    /// <summary>
    /// Reads what front matter takes: <c>2018</c>, <c>2018-01</c>, <c>2018-01-29</c>, each with an optional <c>?</c>, <c>~</c> or <c>%</c>
    /// (both), or a date with a time as other tools write it, whose time is dropped; the years are 0 to 9999. All other EDTF, and
    /// what is no date, gives null; <see cref="Edtf.Parse"/> reads the rest.
    /// </summary>
    public static new EdtfDate? Parse(string text)
    {
        var time = TimeBehindDate().Match(text);
        var date = Edtf.Parse(time.Success ? time.Groups["date"].Value + time.Groups["qualifier"].Value : text) as EdtfDate;
        if (date is not { Season: null, Unspecified: EdtfUnspecified.None, Time: null, Year: >= 0 and <= 9999 }) return null;
        return date is { Year: 0, Day: not null } ? null : date; // the year 0 is a century's count or a slip, not the year of a report
    }

    /// <summary>The date of these parts; null when the calendar has no such day.</summary>
    internal static EdtfDate? Of(long year, int? month, int? day)
    {
        if (month is < 1 or > 12 || (day is not null && month is null)) return null;
        if (day is { } number && (number < 1 || number > DayNumber.DaysInMonth(year, month!.Value))) return null;
        return new EdtfDate(year, month, day, Uncertain: false, Approximate: false);
    }

    /// <summary>The date in EDTF, with its qualifier.</summary>
    public override string ToString() => Iso + ((Uncertain, Approximate) switch { (true, true) => "%", (true, _) => "?", (_, true) => "~", _ => "" });

    /// <summary>The days it means and so many units of its precision on both sides.</summary>
    private DayRange Days(long allowance)
    {
        if (Precision == EdtfPrecision.Day)
        {
            var day = DayNumber.Of(Year, Month!.Value, Day!.Value);
            return new DayRange(day.AddDays(-allowance), day.AddDays(allowance));
        }

        var (first, months) = Months;
        return DayRange.OfMonths(first - (allowance * months), months * (1 + (2 * allowance)));
    }

    private DayRange InEitherHemisphere(long allowance)
    {
        if (Season is not { } season) return Days(allowance);
        // By the months or by the sun, in the north or in the south: spring and autumn lie between March and December,
        // summer and winter between the December before and the March after.
        var (first, months) = season is EdtfSeason.Spring or EdtfSeason.Autumn ? ((Year * 12) + 2, 10) : ((Year * 12) - 1, 16);
        return DayRange.OfMonths(first - (3 * allowance), months + (6 * allowance));
    }

    private (long First, long Count) Months => Precision switch
    {
        EdtfPrecision.Month => ((Year * 12) + Month!.Value - 1, 1),
        EdtfPrecision.Season => ((Year * 12) + 2 + (3 * (Season!.Value - EdtfSeason.Spring)), 3),
        EdtfPrecision.Decade => (Year * 12, 120),
        EdtfPrecision.Century => (Year * 12, 1200),
        _ => (Year * 12, 12),
    };

    [GeneratedRegex(@"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+\s*(Z|[+-][0-9:]+)?(?<qualifier>[?~%])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeBehindDate();
}
