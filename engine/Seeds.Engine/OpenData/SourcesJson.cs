using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.OpenData;

/// <summary>The sources as CSL-JSON (CSL 1.0.2, csl-data.json), which Zotero and other keepers of references read.</summary>
public sealed class SourcesJson : IDataFile
{
    /// <inheritdoc/>
    public string Name => "sources.json";

    /// <inheritdoc/>
    public RecordKind? Of => RecordKind.Source;

    /// <inheritdoc/>
    public string Write(RecordSet records, Language site)
    {
        var texts = new PublishedText(records, site);
        return JsonText.ForFile(new JsonArray([.. records.All<SourceRecord>().Select(s => Item(s, texts))]));
    }

    private static JsonObject Item(SourceRecord source, PublishedText texts)
    {
        JsonNode? Text(string? text) => text is null ? null : texts.Of(text);
        return new DataObject()
            .Add("id", texts.KeyOf(source))
            .Add("type", CslTypes.Of(source.Type))
            .Add("title", texts.InSiteLanguage(source.Title))
            .Add("title-short", texts.InSiteLanguage(source.ShortTitle))
            .Add("author", source.Author.Select(n => Person(n, texts)).OfType<JsonNode>())
            .Add("contributor", source.Contributor.Select(n => Person(n, texts)).OfType<JsonNode>())
            .Add("issued", source.Issued is { } issued ? CslDate.Of(issued) : null)
            .Add("accessed", source.Accessed is { } accessed ? CslDate.Of(accessed) : null)
            .Add("container-title", Text(source.ContainerTitle))
            .Add("publisher", Text(source.Publisher))
            .Add("publisher-place", Text(source.PublisherPlace))
            .Add("volume", Text(source.Volume))
            .Add("issue", Text(source.Issue))
            .Add("page", Text(source.Page))
            .Add("genre", Text(source.Genre))
            .Add("language", Text(source.Language))
            .Add("URL", Text(source.Url))
            .Add("DOI", Text(source.Doi))
            .Add("ISBN", Text(source.Isbn))
            .Add("ISSN", Text(source.Issn))
            .Add("archive", Text(HostOf(source.ArchiveUrl)))
            .Add("archive_location", Text(source.ArchiveUrl))
            .Add("note", texts.InSiteLanguage(source.Note))
            .ToJson();
    }

    /// <summary>A name in its parts, or as a whole; null for one without any.</summary>
    private static JsonObject? Person(CslName name, PublishedText texts)
    {
        if (texts.Of(name.Full).Length == 0) return null;
        if (name.Literal is { } literal) return new JsonObject { ["literal"] = texts.Of(literal) };
        return new DataObject().Add("family", texts.Of(name.Family ?? "")).Add("given", texts.Of(name.Given ?? "")).ToJson();
    }

    private static string? HostOf(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.Host : null;
}
