using System.Text.Json.Nodes;
using Seeds.Engine.Text;

namespace Seeds.Engine.Listings.Files;

/// <summary>The feeds as JSON Feed 1.1 (jsonfeed.org): <c>feed.json</c> and <c>corrections.json</c>.</summary>
public sealed class JsonFeeds : ISiteFile
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Of(SiteContents site) => Feeds.Of(site).Select(feed => new SiteFile(feed.At("json"), () => Write(feed, site)));

    private static string Write(Feed feed, SiteContents site) => JsonText.ForFile(new JsonObject
    {
        ["version"] = "https://jsonfeed.org/version/1.1",
        ["title"] = feed.Title,
        ["home_page_url"] = feed.Home,
        ["feed_url"] = site.UrlOf(feed.At("json")),
        ["language"] = feed.Edition.Language.Tag,
        ["items"] = new JsonArray([.. feed.Entries.Select(Item)]),
    });

    private static JsonObject Item(FeedEntry entry)
    {
        var item = new JsonObject { ["id"] = entry.Id, ["url"] = entry.Url, ["title"] = entry.Title, ["content_text"] = entry.Summary };
        if (entry.Published is { } published) item["date_published"] = published;
        item["date_modified"] = entry.Updated;
        if (!entry.Authors.IsEmpty) item["authors"] = new JsonArray([.. entry.Authors.Select(a => new JsonObject { ["name"] = a })]);
        return item;
    }
}
