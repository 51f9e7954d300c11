using System.Collections.Immutable;

namespace Seeds.Bench.Records;

/// <summary>
/// Writes the sentences of an article that mention records: ten, with two mentions each, of all kinds. Counted over the site, each
/// record is mentioned about as often as any other of its kind.
/// </summary>
internal static class StatementWriter
{
    /// <summary>How many mentions an article has.</summary>
    public const int MentionsPerArticle = 20;

    private const ulong Seed = 20_260_102;

    private static readonly ImmutableArray<(string First, string Second)> Pairs =
    [
        ("figure", "source"), ("figure", "org"), ("figure", "place"), ("figure", "source"), ("figure", "event"),
        ("source", "person"), ("org", "source"), ("place", "person"), ("event", "org"), ("term", "claim"),
    ];

    private static readonly ImmutableDictionary<string, RecordMaker> Makers = RecordMaker.All.ToImmutableDictionary(maker => maker.Scheme, StringComparer.Ordinal);

    private static readonly ImmutableDictionary<string, int> PerArticle =
        Pairs.SelectMany(pair => new[] { pair.First, pair.Second }).CountBy(scheme => scheme).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The sentences of an article, with their mentions as links or as the plain words that a reader sees.</summary>
    public static ImmutableArray<string> Write(int article, int stories, bool asMentions)
    {
        var random = SplitMix64.ForItem(Seed, article);
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. Pairs.Select(pair => $"{Opening(random)} {Phrase(pair.First)} {Phrase(pair.Second)}.")];

        string Phrase(string scheme)
        {
            var number = (article * PerArticle[scheme]) + taken.GetValueOrDefault(scheme);
            taken[scheme] = taken.GetValueOrDefault(scheme) + 1;
            return Mention(Makers[scheme], number, stories, asMentions);
        }
    }

    /// <summary>Three words that begin a sentence.</summary>
    private static string Opening(SplitMix64 random)
    {
        var words = string.Join(' ', Enumerable.Range(0, 3).Select(_ => WordList.Words[random.Below(WordList.Words.Length)]));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Mention(RecordMaker maker, int number, int stories, bool asMentions)
    {
        var record = maker.Make(number % (stories * maker.PerStory), stories);
        var words = record.IsMentionedByName && asMentions ? "" : record.Words;
        return $"{record.Lead} {(asMentions ? $"[{words}]({maker.Scheme}:{record.Key})" : words)}{record.Tail}";
    }
}
