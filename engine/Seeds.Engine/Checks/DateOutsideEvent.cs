using Seeds.Engine.Dates;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>The date in the text of a mention of an event cannot be the event's, is no day of the calendar, or falls on another day of the week than the text says.</summary>
public sealed class DateOutsideEvent : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED056";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from happening in corpus.Records.Written.OfType<EventRecord>()
        where happening.Date is not null
        let side = SideOf(happening, corpus.Records)
        from passage in corpus.Mentions.Of(RecordKind.Event, happening.Key)
        let words = corpus.Presentation.WordsFor(corpus.Editions.LanguageOf(passage.Page))
        from fault in Faults(passage, happening.Date!, side, words)
        select new Diagnostic(
            Id,
            Severity.Error,
            fault.Kind switch
            {
                DateFault.Impossible => "the calendar has no such day",
                DateFault.OtherWeekday => "this day of the week is not that of the date",
                _ => $"this date lies outside the event `{happening.Key}`",
            },
            passage.Page.Source,
            passage.Block.InSource(fault.Span),
            $"the record says {DateWords.Of(happening.Date!, words)}",
            "change the text, or the record if that is wrong");

    private enum DateFault
    {
        Outside,
        Impossible,
        OtherWeekday,
    }

    /// <summary>What is wrong with the dates in a mention. What stands before the mention tells whether a bare month in it is one: <c>in [May](event:…)</c>.</summary>
    private static IEnumerable<(TextSpan Span, DateFault Kind)> Faults(Passage passage, Edtf date, Hemisphere? side, Words words)
    {
        var (text, at) = (passage.Block.Text, passage.Mention.InBlock);
        var dates = DateReader.Find(text, words);
        var whole = dates.Where(d => !d.Readings.IsEmpty && !d.Readings.Any(r => DateAgreement.CanBe(r, date, side))).Select(d => (d.Span, DateFault.Outside));
        var impossible = dates.Where(d => d.IsImpossible).Select(d => (d.Span, DateFault.Impossible));
        var weekdays = dates.Where(d => DateReader.HasOtherWeekday(text, d, words)).Select(d => (d.Span, DateFault.OtherWeekday));
        var yearless = DateReader.FindWithoutYear(text, words).Where(d => !DateAgreement.CanBe(d.Date, date, side)).Select(d => (d.Span, DateFault.Outside));
        return whole.Concat(impossible).Concat(weekdays).Concat(yearless).Where(f => f.Span.Start >= at.Start && f.Span.End <= at.End);
    }

    /// <summary>The side of the equator that the event's places lie on, else that of all places of the site; null where that is not one side.</summary>
    private static Hemisphere? SideOf(EventRecord happening, RecordSet records) =>
        SideOf(happening.Places.Select(records.FindWritten).OfType<PlaceRecord>()) ?? SideOf(records.Written.OfType<PlaceRecord>());

    private static Hemisphere? SideOf(IEnumerable<PlaceRecord> places)
    {
        var sides = places.Where(p => p.Lat is not (null or 0)).Select(p => p.Lat > 0 ? Hemisphere.North : Hemisphere.South).Distinct().ToImmutableArray();
        return sides is [var only] ? only : null;
    }
}
