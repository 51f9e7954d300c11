using Seeds.Engine.Dates;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

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
        from passage in corpus.Mentions.Of(RecordKind.Event, happening.Key)
        from date in DatesIn(passage, corpus)
        where !happening.Date!.Overlaps(date.Date!)
        select new Diagnostic(
            Id,
            Severity.Error,
            $"this date lies outside the event `{happening.Key}`",
            passage.Page.Source,
            passage.Block.InSource(date.Span),
            $"the record says {DateWords.Of(happening.Date!, corpus.Presentation.WordsFor(corpus.Editions.LanguageOf(passage.Page)))}",
            "change the text, or the record if that is wrong");

    private static IEnumerable<DateFound> DatesIn(Passage passage, Corpus corpus)
    {
        var at = passage.Mention.InBlock;
        return DateReader.Find(passage.Block.Text, corpus.Presentation.WordsFor(corpus.Editions.LanguageOf(passage.Page)))
            .Where(d => d.Date is not null && d.Span.Start >= at.Start && d.Span.End <= at.End);
    }
}
