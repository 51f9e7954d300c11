using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.StructuredData;

/// <summary>An article as schema.org's <c>NewsArticle</c>, with what it rests on and speaks of: sources, figures, people, organisations, places and the time of its events.</summary>
internal static class ArticleNode
{
    /// <summary>The node.</summary>
    public static JsonObject Of(PageModel page, Document document, Site site)
    {
        var view = site.ViewOf(document);
        var mentioned = Mentioned(document, view);
        return JsonLd.Node(
            "NewsArticle",
            ("headline", page.Head.Title),
            ("description", page.Head.Description),
            ("inLanguage", page.Head.Language.Tag),
            ("datePublished", SchemaDate.Of(document.Meta.Date)),
            ("dateModified", SchemaDate.Of(document.Meta.Updated)),
            ("author", JsonLd.Values(document.Meta.Authors.Select(a => (JsonNode?)JsonLd.Node("Person", ("name", a))))),
            ("publisher", SiteNode.Publisher(site.Title, site.BaseUrl)),
            ("isPartOf", SiteNode.Of(page.Frame, site.BaseUrl)),
            ("mainEntityOfPage", JsonLd.Node("WebPage", ("@id", page.Head.Canonical))),
            ("url", site.BaseUrl is null ? null : page.Head.Canonical),
            ("keywords", JsonLd.Values(document.Meta.Tags)),
            ("spatialCoverage", Nodes<PlaceRecord>(mentioned, view, PlaceNode.Of)),
            ("temporalCoverage", SchemaDate.Coverage(mentioned.OfType<EventRecord>().Select(e => e.Date).OfType<Dates.Edtf>())),
            ("mentions", JsonLd.Values(mentioned.Select(r => Mention(r, view)))),
            ("citation", JsonLd.Values(Basis.Of(mentioned, site.Corpus.Records).Select(s => (JsonNode?)SourceNode.Of(s, view)))));
    }

    /// <summary>The records that the article mentions, as they may be published, each once, in the order of the text.</summary>
    private static ImmutableArray<Record> Mentioned(Document document, RecordView view)
    {
        return [.. document.Prose.SelectMany(b => b.Mentions).Select(m => view.Find(m.Kind, m.Key)).OfType<Record>().DistinctBy(r => (r.Kind, r.Key))];
    }

    /// <summary>Places, events and sources have properties of their own.</summary>
    private static JsonObject? Mention(Record record, RecordView view) => record switch
    {
        FigureRecord figure => FigureNode.Of(figure, view),
        PersonRecord or OrganisationRecord => RecordNode.Of(record, view),
        _ => null,
    };

    private static JsonNode? Nodes<T>(ImmutableArray<Record> records, RecordView view, Func<T, RecordView, JsonObject> node) where T : Record =>
        JsonLd.Values(records.OfType<T>().Select(r => (JsonNode?)node(r, view)));
}
