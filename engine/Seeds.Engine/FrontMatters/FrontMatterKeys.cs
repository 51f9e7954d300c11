using Seeds.Engine.Yaml;

namespace Seeds.Engine.FrontMatters;

/// <summary>The keys of front matter, with the names that other site generators give them.</summary>
public static class FrontMatterKeys
{
    /// <summary>All keys, in the order in which the handbook explains them.</summary>
    public static ImmutableArray<KeyName> All { get; } =
    [
        new("title", "headline"),
        new("description", "summary", "excerpt", "abstract"),
        new("standfirst", "subtitle", "lede", "deck"),
        new("date", "published", "pubDate", "publishDate"),
        new("updated", "modified", "lastmod", "lastUpdated"),
        new("authors", "author", "byline"),
        new("dateline", "location"),
        new("lang", "language", "locale"),
        new("order", "weight", "nav_order", "sidebar_position"),
        new("tags", "keywords", "categories", "category", "tag"),
        new("aliases", "alias", "redirect_from"),
        new("draft", "isDraft"),
        new("kind", "type"),
        new("slug"),
        new("corrections", "correction"),
        new("numbers"),
        new("base_url", "baseUrl", "site_url"),
        new("source_version", "sourceVersion"),
        new("leave_to", "leaveTo"),
        new("copies"),
        new("search"),
        new("offline"),
    ];

    /// <summary>The keys of one entry of <c>corrections</c>.</summary>
    public static ImmutableArray<KeyName> Correction { get; } = [new("date"), new("text", "note", "what")];
}
