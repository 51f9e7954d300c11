using System.Text.Json.Nodes;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.StructuredData;

/// <summary>A record as a node that others refer to. Its id is the link to its entry in a register, where all that is known of it stands.</summary>
internal static class RecordNode
{
    /// <summary>The record's type, id and name.</summary>
    public static JsonObject Of(Record record, RecordView view) => JsonLd.Node(
        TypeOf(record.Kind),
        ("@id", view.HrefOf(record)),
        ("name", view.Plain(record is SourceRecord source ? source.Title : record.Label)));

    /// <summary>The records that references name.</summary>
    public static JsonNode? Of(IEnumerable<Reference> references, RecordView view) => JsonLd.Values(view.Named(references).Select(r => (JsonNode?)Of(r, view)));

    private static string TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Person => "Person",
        RecordKind.Organisation => "Organization",
        RecordKind.Place => "Place",
        RecordKind.Figure => "PropertyValue",
        RecordKind.Event => "Event",
        RecordKind.Source => "CreativeWork",
        RecordKind.Term => "DefinedTerm",
        RecordKind.Claim => "Claim",
        _ => "Thing",
    };
}
