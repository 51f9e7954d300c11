using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Registers;

/// <summary>The events that articles speak of, in order.</summary>
public sealed class TimelineRegister : IRegister
{
    /// <inheritdoc/>
    public string Name => "timeline";

    /// <inheritdoc/>
    public int Rank => 30;

    /// <inheritdoc/>
    public RecordKind? Holds => RecordKind.Event;

    /// <inheritdoc/>
    public string Title(Words words) => words.Timeline;

    /// <inheritdoc/>
    public bool IsEmpty(RecordSet records, ImmutableArray<Document> pages) => !records.All<EventRecord>().Any();

    /// <inheritdoc/>
    public RegisterContent Build(RegisterContext context)
    {
        var events = InOrder(context).ToImmutableArray();
        return new RegisterContent
        {
            Intro = context.Words.TimelineIntro,
            IsOrdered = true,
            Drawings = TimelineDrawing.Of(events, context.View),
            Groups = [new RegisterGroup(null, [.. events.Select((e, i) => Entry(e, i + 1, context))])],
            StructuredData = [ItemListNode.Of(events.Select(e => EventNode.Of(e, context.View)))],
        };
    }

    /// <summary>By date; those without one last.</summary>
    private static IEnumerable<EventRecord> InOrder(RegisterContext context)
    {
        var events = context.Records.All<EventRecord>().OrderBy(e => e.Key, StringComparer.Ordinal).ToImmutableArray();
        return events.Where(e => e.Date is not null).OrderBy(e => e.Date!, Edtf.Order).Concat(events.Where(e => e.Date is null));
    }

    private static RegisterEntry Entry(EventRecord happening, int number, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        facts.Add(words.Where, view.Links(happening.Places));
        facts.Add(words.Who, view.Links(happening.Actors));
        facts.Add(words.Grounds, view.Prose(happening.DateGrounds));
        facts.Add(words.Source, view.Links(happening.Sources));
        facts.Add(words.Remark, view.Prose(happening.Note));
        var when = happening.Date is { } date ? view.Time(date) : "";
        return new RegisterEntry
        {
            Id = happening.Key,
            LeadHtml = $"<span class=\"number\">{Html.Escape(number.ToString(CultureInfo.InvariantCulture))}</span> {when}",
            TitleHtml = view.Html(happening.Label),
            TextHtml = happening.Description.IsEmpty ? null : view.Prose(happening.Description),
            Facts = facts.ToImmutable(),
            Passages = context.Passages(happening),
        };
    }
}
