using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Listings;

/// <summary>
/// Finds what readers can follow, in each edition: its articles that have a date, and the corrections to them. Feeds name whole addresses, so that there are none
/// where the site's is not known.
/// </summary>
public static class Feeds
{
    /// <summary>As many as most readers of feeds keep.</summary>
    private const int MostEntries = 50;

    /// <summary>The feeds of a site.</summary>
    public static IEnumerable<Feed> Of(SiteContents site) => site.BaseUrl is null ? [] : site.Corpus.Editions.All.SelectMany(e => Of(site, e)).Where(f => !f.Entries.IsEmpty);

    /// <summary>Whether an article stands in a feed: it has a date.</summary>
    public static bool IsDated(Document article) => LastChange(article) is not null;

    /// <summary>Whether an article has a correction that stands in a feed.</summary>
    public static bool IsCorrected(Document article) => article.Meta.Corrections.Any(c => FeedEntry.Instant(c.Date) is not null);

    private static IEnumerable<Feed> Of(SiteContents site, Edition edition)
    {
        if (site.HomeOf(edition) is not { } home) yield break;
        var title = home.Page!.Head.SiteTitle;
        var articles = site.In(edition).Where(d => d.Page is ArticlePage { Kind: PageKindName.Article, Head.IsListed: true }).ToImmutableArray();
        yield return new Feed("feed", title, edition, home.Page.Head.Canonical, Newest(articles.Select(Article)));
        yield return new Feed("corrections", $"{title}: {site.WordsOf(edition).Corrections}", edition, home.Page.Head.Canonical, Newest(articles.SelectMany(Corrections)));
    }

    private static FeedEntry? Article(Document document)
    {
        var head = document.Page!.Head;
        return LastChange(document) is not { } updated ? null
            : new FeedEntry(head.Canonical, head.Canonical, head.Title, head.Description, Published(document.Meta.Date), updated, document.Meta.Authors);
    }

    private static string? LastChange(Document article) => FeedEntry.Instant(article.Meta.Updated) ?? FeedEntry.Instant(article.Meta.Date);

    private static string? Published(Dates.EdtfDate? date) => FeedEntry.IsExact(date) ? FeedEntry.Instant(date) : null;

    private static IEnumerable<FeedEntry?> Corrections(Document document)
    {
        var head = document.Page!.Head;
        var sameDay = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var correction in document.Meta.Corrections)
        {
            if (FeedEntry.Instant(correction.Date) is not { } made) continue;
            var number = sameDay[correction.Date.Iso] = sameDay.GetValueOrDefault(correction.Date.Iso) + 1;
            var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{head.Canonical}#correction-{correction.Date.Iso}{(number == 1 ? "" : $"-{number}")}");
            yield return new FeedEntry(id, head.Canonical, head.Title, correction.Text, Published(correction.Date), made, []);
        }
    }

    private static ImmutableArray<FeedEntry> Newest(IEnumerable<FeedEntry?> entries) =>
        [.. entries.OfType<FeedEntry>().OrderByDescending(e => e.Updated, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal).Take(MostEntries)];
}
