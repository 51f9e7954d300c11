using System.Text.Json.Nodes;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.StructuredData;

/// <summary>A glossary as schema.org's <c>DefinedTermSet</c>.</summary>
internal static class TermSetNode
{
    /// <summary>The node.</summary>
    /// <param name="name">The glossary's name.</param>
    /// <param name="terms">Its terms, in order.</param>
    /// <param name="view">Writes them for the page.</param>
    public static JsonObject Of(string name, IEnumerable<TermRecord> terms, RecordView view) => JsonLd.Node(
        "DefinedTermSet",
        ("name", name),
        ("hasDefinedTerm", JsonLd.Values(terms.Select(t => (JsonNode?)Term(t, view)))));

    private static JsonObject Term(TermRecord term, RecordView view) => JsonLd.Node(
        "DefinedTerm",
        ("@id", view.HrefOf(term)),
        ("name", view.Plain(term.Title)),
        ("alternateName", JsonLd.Values(term.OtherLabels)),
        ("description", view.Plain(term.Definition)),
        ("subjectOf", RecordNode.Of(term.Sources, view)));
}
