using Seeds.Engine.Content;

namespace Seeds.Engine.Pipelines;

/// <summary>The order in which the files of a site are best written: each page is made once, for itself and for its copies, and forgotten soon.</summary>
public static class WritingOrder
{
    /// <summary>
    /// How many pages are written before the copies of the first of them: enough that no copy waits for its page, which another thread still makes,
    /// and so few that the page is still in memory.
    /// </summary>
    private const int Ahead = 16;

    /// <summary>All files in that order: registers first, because one that takes long would keep all waiting at the end.</summary>
    /// <param name="outputs">The files, in any order.</param>
    public static IEnumerable<Document> Of(IEnumerable<Document> outputs)
    {
        var all = outputs.ToImmutableArray();
        var copies = all.Where(d => d.CopyOf is not null).ToLookup(d => d.CopyOf!.Value);
        var originals = all.Where(d => d.CopyOf is null).OrderByDescending(d => d.Register is not null).ToImmutableArray();
        var addresses = originals.Select(d => d.Address).ToHashSet();
        var orphans = copies.Where(c => !addresses.Contains(c.Key)).SelectMany(c => c); // copies of a page that is not among the files
        return originals.Chunk(Ahead).SelectMany(some => some.Concat(some.SelectMany(d => copies[d.Address]))).Concat(orphans);
    }
}
