using System.Text.Json.Nodes;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.StructuredData;

/// <summary>An organisation as schema.org's <c>Organization</c>.</summary>
internal static class OrganizationNode
{
    /// <summary>The node.</summary>
    public static JsonObject Of(OrganisationRecord organisation, RecordView view) => JsonLd.Node(
        "Organization",
        ("@id", view.HrefOf(organisation)),
        ("name", view.Plain(organisation.Name)),
        ("alternateName", JsonLd.Values(organisation.Spellings.Prepend(view.Plain(organisation.Abbreviation)))),
        ("description", view.Plain(organisation.Description)),
        ("parentOrganization", organisation.Parent is { } parent ? RecordNode.Of([parent], view) : null),
        ("url", organisation.Url));
}
