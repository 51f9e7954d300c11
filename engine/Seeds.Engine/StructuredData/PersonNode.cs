using System.Text.Json.Nodes;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.StructuredData;

/// <summary>A person, as far as they may be shown, as schema.org's <c>Person</c>.</summary>
internal static class PersonNode
{
    /// <summary>The node.</summary>
    public static JsonObject Of(PersonRecord person, RecordView view) => JsonLd.Node(
        "Person",
        ("@id", view.HrefOf(person)),
        ("name", view.Plain(person.Name)),
        ("alternateName", JsonLd.Values(person.Spellings)),
        ("disambiguatingDescription", view.Plain(person.Role)),
        ("affiliation", RecordNode.Of(person.Affiliation, view)),
        ("description", view.Plain(person.Description)),
        ("subjectOf", RecordNode.Of(person.Sources, view)));
}
