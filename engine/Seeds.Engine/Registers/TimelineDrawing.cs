using Seeds.Engine.Charts;
using Seeds.Engine.Dates;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.Registers;

/// <summary>Draws events on a strip to scale; the shape of each mark shows how closely its date is known.</summary>
internal static class TimelineDrawing
{
    /// <summary>The strip; nothing where no event has a date.</summary>
    /// <param name="events">The events in order: the first has number 1.</param>
    /// <param name="view">Writes them for readers.</param>
    public static ImmutableArray<RegisterDrawing> Of(ImmutableArray<EventRecord> events, RecordView view)
    {
        var words = view.Words;
        var marks = events.Select((e, i) => Mark(e, i + 1, view)).OfType<StripMark>().ToImmutableArray();
        if (marks.IsEmpty) return [];
        var description = string.Join("; ", events.Where(e => e.Date is not null).Select(e => $"{DateWords.Of(e.Date!, words)}: {view.Plain(e.Label)}"));
        var svg = TimelineStrip.Draw(new StripSpec("drawing_strip", words.Timeline, description, view.Language.Direction == "rtl", marks, (year, month, day) => Date(year, month, day, words)));
        return svg.Length == 0 ? [] : [new RegisterDrawing(svg, words.StripShapes)];
    }

    private static StripMark? Mark(EventRecord happening, int number, RecordView view)
    {
        if (happening.Date is not { } date) return null;
        var (start, end) = (date.Earliest, date.Latest);
        if (!start.IsFinite && !end.IsFinite) return null;
        var first = start.IsFinite ? start.Value : end.Value;
        var last = end.IsFinite ? end.Value : start.Value;
        return new StripMark(
            number, view.Plain(happening.Label), "#" + Content.Url.Escape(happening.Key), first, last + 1, !start.IsFinite, !end.IsFinite,
            date.IsApproximate, date.IsUncertain, date.Precision == EdtfPrecision.Day, date.Precision == EdtfPrecision.Interval);
    }

    /// <summary>A date at the axis, as short as the language lets it be.</summary>
    private static string Date(int year, int? month, int? day, Words words) =>
        Edtf.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(year < 0 ? "-" : "")}{Math.Abs(year):D4}{(month is { } m ? $"-{m:D2}" : "")}{(day is { } d ? $"-{d:D2}" : "")}")) is { } date
            ? DateWords.Of(date, words)
            : year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
