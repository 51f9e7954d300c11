using Seeds.Engine.Dates;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>The date in the text of a mention of an event cannot be the event's.</summary>
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
        from span in Outside(passage, happening.Date!, side, words)
        select new Diagnostic(
            Id,
            Severity.Error,
            $"this date lies outside the event `{happening.Key}`",
            passage.Page.Source,
            passage.Block.InSource(span),
            $"the record says {DateWords.Of(happening.Date!, words)}",
            "change the text, or the record if that is wrong");

    /// <summary>The dates in a mention that cannot be the event's. What stands before the mention tells whether a bare month in it is one: <c>in [May](event:…)</c>.</summary>
    private static IEnumerable<TextSpan> Outside(Passage passage, Edtf date, Hemisphere? side, Words words)
    {
        var (text, at) = (passage.Block.Text, passage.Mention.InBlock);
        if (!DateReader.MayFindIn(text.Substring(at.Start, at.Length), words)) return [];
        var whole = DateReader.Find(text, words).Where(d => d.Date is not null && !DateAgreement.CanBe(d.Date, date, side)).Select(d => d.Span);
        var yearless = DateReader.FindWithoutYear(text, words).Where(d => !DateAgreement.CanBe(d.Date, date, side)).Select(d => d.Span);
        return whole.Concat(yearless).Where(s => s.Start >= at.Start && s.End <= at.End);
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
