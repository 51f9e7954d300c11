using Seeds.Engine.Content;
using Seeds.Engine.Records;

namespace Seeds.Engine.Evidence;

/// <summary>Which passages of a site mention which record.</summary>
public sealed class MentionIndex
{
    private readonly RecordTable<List<Passage>> passages = new();

    private MentionIndex(IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var (kind, key) = (passage.Mention.Kind, passage.Mention.Key);
            if (this.passages.Find(kind, key) is { } some) some.Add(passage);
            else this.passages.Add(kind, key, [passage]);
        }
    }

    /// <summary>The index of a site without pages.</summary>
    public static MentionIndex Empty { get; } = new([]);

    /// <summary>The mentions of all pages, in the order of the pages and of the text.</summary>
    public static MentionIndex Of(ImmutableArray<Document> pages) =>
        new(from page in pages from block in page.Prose from mention in block.Mentions select new Passage(page, block, mention));

    /// <summary>The passages that mention a record.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="key">Its key, as written.</param>
    public IEnumerable<Passage> Of(RecordKind kind, string key) => passages.Find(kind, key) ?? [];
}
