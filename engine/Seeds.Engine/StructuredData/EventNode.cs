using System.Text.Json.Nodes;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.StructuredData;

/// <summary>An event as schema.org's <c>Event</c>. Those who took part are what it is about: the vocabulary's closer words are for shows and meetings.</summary>
internal static class EventNode
{
    /// <summary>The node.</summary>
    public static JsonObject Of(EventRecord happening, RecordView view)
    {
        var (start, end) = SchemaDate.Span(happening.Date);
        return JsonLd.Node(
            "Event",
            ("@id", view.HrefOf(happening)),
            ("name", view.Plain(happening.Title)),
            ("startDate", start),
            ("endDate", end),
            ("description", view.Plain(happening.Description)),
            ("location", RecordNode.Of(happening.Places, view)),
            ("about", RecordNode.Of(happening.Actors, view)),
            ("subjectOf", RecordNode.Of(happening.Sources, view)));
    }
}
