using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Pages;

/// <summary>
/// The articles that tell of the same things. Two articles are the nearer, the more records they mention and subjects they name in common, and the
/// fewer other articles share these: what all share brings none together.
/// </summary>
public sealed class RelatedPages
{
    /// <summary>How many are shown at most.</summary>
    public const int Most = 3;

    /// <summary>A record or subject in more articles than this says nothing; it also keeps the work from growing with the square of the site.</summary>
    private const int Widespread = 40;

    private readonly ImmutableArray<Document> articles;
    private readonly Dictionary<string, List<int>> holders = new(StringComparer.Ordinal);

    /// <summary>Notes which article tells of what.</summary>
    public RelatedPages(Corpus corpus)
    {
        articles = [.. corpus.Pages.Where(p => p.Body is not null && p.Index is null && PageKindName.Of(p) == PageKindName.Article)];
        for (var i = 0; i < articles.Length; i++)
        {
            var edition = corpus.Editions.Of(articles[i]).Folder;
            foreach (var thing in ThingsIn(articles[i], edition))
            {
                if (holders.TryGetValue(thing, out var some)) some.Add(i);
                else holders[thing] = [i];
            }
        }
    }

    /// <summary>The nearest articles of the same edition, the nearest first, those equally near in the order of the site.</summary>
    /// <param name="article">The article.</param>
    /// <param name="edition">The folder of its edition.</param>
    /// <param name="shown">Pages that its page leads to anyway.</param>
    public ImmutableArray<Document> Of(Document article, string edition, IReadOnlyCollection<Document?> shown)
    {
        var nearness = new Dictionary<int, double>();
        foreach (var thing in ThingsIn(article, edition))
        {
            if (!holders.TryGetValue(thing, out var some) || some.Count > Widespread) continue;
            foreach (var other in some) nearness[other] = nearness.GetValueOrDefault(other) + (1.0 / some.Count);
        }

        return [.. nearness
            .OrderByDescending(n => n.Value).ThenBy(n => n.Key)
            .Select(n => articles[n.Key])
            .Where(other => !ReferenceEquals(other, article) && !shown.Contains(other))
            .Take(Most)];
    }

    private static IEnumerable<string> ThingsIn(Document article, string edition) => article.AllProse
        .SelectMany(b => b.Mentions).Select(m => $"{edition}\n{m.Kind}\n{m.Key}")
        .Concat(article.Meta.Tags.Select(t => $"{edition}\n\n{t.ToLowerInvariant()}"))
        .Distinct(StringComparer.Ordinal);
}
