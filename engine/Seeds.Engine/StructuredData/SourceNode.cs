using System.Text.Json.Nodes;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.StructuredData;

/// <summary>A source as schema.org's <c>CreativeWork</c>.</summary>
internal static class SourceNode
{
    /// <summary>What a page that rests on it cites.</summary>
    public static JsonObject Of(SourceRecord source, RecordView view) => JsonLd.Node(
        "CreativeWork",
        ("@id", view.HrefOf(source)),
        ("name", view.Plain(source.Title)),
        ("author", JsonLd.Values(source.Author.Select(Name))),
        ("publisher", source.Publisher is { } publisher ? JsonLd.Node("Organization", ("name", publisher)) : null),
        ("datePublished", SchemaDate.Of(source.Issued)),
        ("url", source.Url));

    /// <summary>All that is known of it.</summary>
    public static JsonObject InFull(SourceRecord source, RecordView view)
    {
        var node = Of(source, view);
        var further = JsonLd.Node(
            "CreativeWork",
            ("alternateName", view.Plain(source.ShortTitle)),
            ("contributor", JsonLd.Values(source.Contributor.Select(Name))),
            ("isPartOf", source.ContainerTitle is { } whole ? JsonLd.Node("CreativeWork", ("name", whole), ("identifier", Identifier("ISSN", source.Issn))) : null),
            ("inLanguage", source.Language),
            ("genre", source.Genre),
            ("identifier", JsonLd.Values([Identifier("DOI", source.Doi), Identifier("ISBN", source.Isbn), Identifier("SHA-256", source.Sha256?.ToLowerInvariant())])));
        foreach (var (name, value) in further.Skip(1)) node[name] = value?.DeepClone();
        return node;
    }

    /// <summary>CSL gives family and given names to people only.</summary>
    private static JsonObject? Name(CslName name) =>
        name.Full.Length == 0 ? null : JsonLd.Node(name.Literal is null ? "Person" : "Organization", ("name", name.Full));

    private static JsonObject? Identifier(string scheme, string? value) => value is null ? null : JsonLd.Node("PropertyValue", ("propertyID", scheme), ("value", value));
}
