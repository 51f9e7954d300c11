using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.OpenData;

/// <summary>The events in the order of their dates; those without one last. Dates are given as EDTF and as the first and last day they can mean.</summary>
public sealed class TimelineJson : IDataFile
{
    /// <inheritdoc/>
    public string Name => "timeline.json";

    /// <inheritdoc/>
    public RecordKind? Of => RecordKind.Event;

    /// <inheritdoc/>
    public string Write(RecordSet records, Language site)
    {
        var texts = new PublishedText(records, site);
        var events = records.All<EventRecord>().OrderBy(e => e.Key, StringComparer.Ordinal).ToImmutableArray();
        var inOrder = events.Where(e => e.Date is not null).OrderBy(e => e.Date!, Edtf.Order).Concat(events.Where(e => e.Date is null));
        return JsonText.ForFile(new JsonObject
        {
            ["language"] = site.Tag,
            ["events"] = new JsonArray([.. inOrder.Select(e => Event(e, texts))]),
        });
    }

    private static JsonObject Event(EventRecord happening, PublishedText texts) => new DataObject()
        .Add("key", texts.KeyOf(happening))
        .Add("title", texts.ByLanguage(happening.Title))
        .Add("date", happening.Date is { } date ? Date(date) : null)
        .Add("date_grounds", texts.ByLanguage(happening.DateGrounds))
        .Add("description", texts.ByLanguage(happening.Description))
        .Add("places", texts.Named(happening.Places).Select(r => Named(r, texts)))
        .Add("actors", texts.Named(happening.Actors).Select(r => Named(r, texts)))
        .Add("sources", texts.Named(happening.Sources).Select(r => Named(r, texts)))
        .Add("note", texts.ByLanguage(happening.Note))
        .ToJson();

    /// <summary>Ends of time are null: the interval has no such end, or none that is known.</summary>
    private static JsonObject Date(Edtf date) => new()
    {
        ["edtf"] = date.ToString(),
        ["earliest"] = IsoDay.Of(date.Earliest),
        ["latest"] = IsoDay.Of(date.Latest),
        ["approximate"] = date.IsApproximate,
        ["uncertain"] = date.IsUncertain,
    };

    private static JsonObject Named(Record record, PublishedText texts) => new DataObject()
        .Add("kind", RecordKinds.SchemeOf(record.Kind))
        .Add("key", texts.KeyOf(record))
        .Add("name", texts.ByLanguage(record.Label))
        .ToJson();
}
