using Seeds.Engine.Text;

namespace Seeds.Engine.Passages;

/// <summary>
/// Gives the passages of a page their ids, by which they are linked to and cited.
/// 1. A passage that was published keeps its id, edited or not: it is the one that is most like what is remembered of it. 2. Others have theirs of their
/// first words. A passage that is gone leaves its id to no other.
/// </summary>
public static class PassageIds
{
    /// <summary>How like what is remembered of it a passage is at least, if it does not begin with the same words.</summary>
    private const double LeastLikeness = 0.4;

    /// <summary>What the same beginning adds to a likeness: it is enough by itself, where nothing is more like.</summary>
    private const double SameBeginning = 0.4;

    /// <summary>An id for each passage; empty for one without words, such as a row of asterisks, which nobody cites.</summary>
    /// <param name="texts">The passages without mark-up, in the order of the page.</param>
    /// <param name="taken">Ids that other elements of the page have.</param>
    /// <param name="published">What is remembered of the page as it was published; null where it is new.</param>
    public static ImmutableArray<string> Assign(IReadOnlyList<string> texts, IEnumerable<string> taken, PublishedPage? published)
    {
        var words = PassageWords.OfAll(texts);
        var others = taken.ToHashSet(StringComparer.Ordinal);
        var ids = words.Select(w => w.IsEmpty ? "" : null).ToArray();
        if (published is not null) Keep(ids, words, [.. published.Passages.Where(p => p.Sketch is not null && !others.Contains(p.Id)).DistinctBy(p => p.Id, StringComparer.Ordinal)]);
        var used = new UniqueIds(others.Concat(published?.Passages.Select(p => p.Id) ?? []));
        for (var i = 0; i < ids.Length; i++) ids[i] ??= New(words[i], used);
        return [.. ids!];
    }

    /// <summary>The first that is free; where none is, the last with a number behind it.</summary>
    private static string New(ImmutableArray<uint> words, UniqueIds used)
    {
        var last = "";
        foreach (var id in PassageId.Candidates(words))
        {
            if (used.TryTake(id)) return id;
            last = id;
        }

        return used.Make(last);
    }

    /// <summary>Gives published ids back: first to the passages that have not been edited, so that no edit of one touches another; then to those that are most like what is left.</summary>
    private static void Keep(string?[] ids, ImmutableArray<ImmutableArray<uint>> words, ImmutableArray<PublishedPassage> published)
    {
        var own = words.Select(w => w.IsEmpty ? "" : PassageId.First(w)).ToImmutableArray();
        var sketches = words.Select(PassageSketch.Of).ToImmutableArray();
        var free = published.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var unedited = Enumerable.Range(0, ids.Length).Where(i => ids[i] is null).ToLookup(i => sketches[i].ToString(), StringComparer.Ordinal);
        foreach (var isOwn in new[] { true, false }) // of passages that are the same, each its own
        {
            foreach (var passage in published.Where(p => free.Contains(p.Id)))
            {
                if (unedited[passage.Sketch!.ToString()].FirstOrDefault(i => ids[i] is null && (!isOwn || own[i] == passage.Id), -1) is var i and >= 0 && free.Remove(passage.Id)) ids[i] = passage.Id;
            }
        }

        if (free.Count == 0) return;
        var likenesses =
            from passage in published
            where free.Contains(passage.Id)
            from i in Enumerable.Range(0, ids.Length)
            where ids[i] is null
            let likeness = passage.Sketch!.LikenessTo(sketches[i]) + (own[i] == passage.Id ? SameBeginning : 0)
            where likeness >= LeastLikeness
            orderby likeness descending, i
            select (passage.Id, i);
        foreach (var (id, i) in likenesses.ToImmutableArray()) // before any id is given
        {
            if (ids[i] is null && free.Remove(id)) ids[i] = id;
        }
    }
}
