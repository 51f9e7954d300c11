using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

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
            ("citation", JsonLd.Values(mentioned.SelectMany(r => site.BasisOf(r)).Distinct<SourceRecord>(ReferenceEqualityComparer.Instance).Select(s => (JsonNode?)Once(s, view, SourceNode.Of)))));
    }

    /// <summary>The records that the article mentions, as they may be published, each once, in the order of the text.</summary>
    private static ImmutableArray<Record> Mentioned(Document document, RecordView view)
    {
        return [.. document.Prose.SelectMany(b => b.Mentions).Select(m => view.Find(m.Kind, m.Key)).OfType<Record>().Distinct<Record>(ReferenceEqualityComparer.Instance)];
    }

    /// <summary>Places, events and sources have properties of their own.</summary>
    private static JsonNode? Mention(Record record, RecordView view) => record switch
    {
        FigureRecord figure => Once(figure, view, FigureNode.Of),
        PersonRecord or OrganisationRecord => Once(record, view, RecordNode.Of),
        _ => null,
    };

    private static JsonNode? Nodes<T>(ImmutableArray<Record> records, RecordView view, Func<T, RecordView, JsonObject> node) where T : Record =>
        JsonLd.Values(records.OfType<T>().Select(r => (JsonNode?)Once(r, view, node)));

    /// <summary>A record's node, written once for all pages of a view: they mention the same records. Of each kind of record there is one form of node here.</summary>
    private static JsonNode Once<T>(T record, RecordView view, Func<T, RecordView, JsonObject> node) where T : Record =>
        WrittenJson.Node(view.Json(record, (r, v) => JsonText.ForPart(node((T)r, v))));
}
