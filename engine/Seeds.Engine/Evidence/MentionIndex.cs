using Seeds.Engine.Content;
using Seeds.Engine.Records;

namespace Seeds.Engine.Evidence;

/// <summary>Which passages of a site mention which record.</summary>
public sealed class MentionIndex
{
    private readonly ILookup<(RecordKind, string), Passage> passages;

    private MentionIndex(IEnumerable<Passage> ofPages, ImmutableArray<Passage> ofRecords)
    {
        OfRecords = ofRecords;
        passages = ofPages.Concat(ofRecords).ToLookup(p => (p.Mention.Kind, p.Mention.Key));
    }

    /// <summary>The index of a site without pages.</summary>
    public static MentionIndex Empty { get; } = new([], []);

    /// <summary>The passages in the texts of records.</summary>
    public ImmutableArray<Passage> OfRecords { get; }

    /// <summary>The mentions of all pages, in the order of the pages and of the text, and behind them those in the texts of records.</summary>
    public static MentionIndex Of(ImmutableArray<Document> pages, ImmutableArray<Passage> ofRecords) =>
        new(from page in pages from block in page.AllProse from mention in block.Mentions select new Passage(page, block, mention), ofRecords);

    /// <summary>The passages that mention a record.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="key">Its key, as written.</param>
    public IEnumerable<Passage> Of(RecordKind kind, string key) => passages[(kind, key)];
}
