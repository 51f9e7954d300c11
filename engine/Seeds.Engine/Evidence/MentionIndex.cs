using Seeds.Engine.Content;
using Seeds.Engine.Records;

namespace Seeds.Engine.Evidence;

/// <summary>Which passages of a site mention which record.</summary>
public sealed class MentionIndex
{
    private readonly RecordTable<List<Passage>> passages = new();

    private MentionIndex(IEnumerable<Passage> ofPages, ImmutableArray<Passage> ofRecords)
    {
        OfRecords = ofRecords;
        foreach (var passage in ofPages.Concat(ofRecords))
        {
            var (kind, key) = (passage.Mention.Kind, passage.Mention.Key);
            if (passages.Find(kind, key) is { } some) some.Add(passage);
            else passages.Add(kind, key, [passage]);
        }
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
    public IEnumerable<Passage> Of(RecordKind kind, string key) => passages.Find(kind, key) ?? [];
}
