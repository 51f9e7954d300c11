using System.Globalization;
using Seeds.Engine.Dates;

namespace Seeds.Engine.StructuredData;

/// <summary>Writes dates as schema.org's <c>Date</c>, <c>DateTime</c> and <c>temporalCoverage</c> take them: ISO 8601, with no more precision than is known.</summary>
internal static class SchemaDate
{
    private const string Open = "..";

    /// <summary>A single date, of a season its year; null where ISO 8601 has no one date for it: intervals, decades, years outside 1 to 9999.</summary>
    public static string? Of(Edtf? date) => date switch
    {
        null or EdtfInterval or EdtfDate { Precision: EdtfPrecision.Decade or EdtfPrecision.Century } => null,
        EdtfDate { Season: not null, Year: > 0 and <= 9999 and var year } => Year(year),
        EdtfDate { Year: > 9999 } => null,
        _ => date.HtmlDateTime,
    };

    /// <summary>When something began and ended: the sides of an interval; of anything else the date alone.</summary>
    public static (string? Start, string? End) Span(Edtf? date) => date is EdtfInterval interval ? (Of(interval.Start), Of(interval.End)) : (Of(date), null);

    /// <summary>The interval from the earliest to the latest of some dates, <c>2017-05/2018-02-01</c>; <c>..</c> is an open end. Null where there are none.</summary>
    public static string? Coverage(IEnumerable<Edtf> dates)
    {
        var known = dates.Where(d => Edge(d, first: true) is not null && Edge(d, first: false) is not null).ToImmutableArray();
        if (known.IsEmpty) return null;
        var start = Edge(known.MinBy(d => d.Earliest)!, first: true);
        var end = Edge(known.MaxBy(d => d.Latest)!, first: false);
        return start == end && start != Open ? start : $"{start}/{end}";
    }

    private static string? Edge(Edtf date, bool first) => date switch
    {
        EdtfInterval interval => (first ? interval.Start : interval.End) is { } side ? Edge(side, first) : Open,
        { Precision: EdtfPrecision.Decade or EdtfPrecision.Century } => (first ? date.Earliest : date.Latest).ToCalendar().Year is > 0 and <= 9999 and var year ? Year(year) : null,
        _ => Of(date),
    };

    private static string Year(long year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
