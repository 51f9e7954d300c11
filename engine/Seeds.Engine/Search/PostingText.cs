using System.Text;

namespace Seeds.Engine.Search;

/// <summary>
/// Writes where a term stands as a text of 64 signs, which takes half the room of numbers in JSON. A number is written in groups of five bits, the
/// lowest first, each but the last with the sixth bit set, as in source maps (ECMA-426). The theme's script reads it.
/// </summary>
public static class PostingText
{
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>How many items are told of a term at most: those in which it weighs most.</summary>
    public const int MostItems = 1_000;

    /// <summary>
    /// The text: in how many items the term stands; then for each item how far it is from the one before, doubled, plus one where more than its
    /// first section has the term; then, if so, in how many sections, and for each how far it is from the one before; and of each section the weight.
    /// </summary>
    /// <param name="postings">The sections that have the term, in order of items and sections.</param>
    public static string Write(ReadOnlySpan<Posting> postings)
    {
        var text = new StringBuilder(8 + (postings.Length * 3));
        var items = CountItems(postings);
        AppendNumber(text, items);
        var least = items > MostItems ? LeastWeight(postings) : (Weight: 0, Room: items);
        var last = 0;
        for (var start = 0; start < postings.Length;)
        {
            var run = Run(postings[start..]);
            start += run.Length;
            var best = Best(run);
            if (best < least.Weight || (best == least.Weight && least.Room-- <= 0)) continue;
            AppendItem(text, run, run[0].Item - last);
            last = run[0].Item;
        }

        return text.ToString();
    }

    /// <summary>Writes a number of at least 0.</summary>
    public static void AppendNumber(StringBuilder text, int number)
    {
        for (; number >= 32; number >>= 5) text.Append(Signs[(number & 31) | 32]);
        text.Append(Signs[number]);
    }

    private static void AppendItem(StringBuilder text, ReadOnlySpan<Posting> sections, int step)
    {
        var isFirstAlone = sections is [{ Section: 0 }];
        AppendNumber(text, (step * 2) + (isFirstAlone ? 0 : 1));
        if (!isFirstAlone) AppendNumber(text, sections.Length);
        var last = 0;
        foreach (var section in sections)
        {
            if (!isFirstAlone) AppendNumber(text, section.Section - last);
            last = section.Section;
            text.Append(Signs[section.Weight]);
        }
    }

    /// <summary>The least weight that an item must have to be told, and how many of just that weight there is room for.</summary>
    private static (int Weight, int Room) LeastWeight(ReadOnlySpan<Posting> postings)
    {
        Span<int> counts = stackalloc int[Bm25F.Steps + 1];
        for (var start = 0; start < postings.Length;)
        {
            var run = Run(postings[start..]);
            start += run.Length;
            counts[Best(run)]++;
        }

        var (weight, room) = (Bm25F.Steps, MostItems);
        while (weight > 0 && counts[weight] < room) room -= counts[weight--];
        return (weight, room);
    }

    private static int CountItems(ReadOnlySpan<Posting> postings)
    {
        var count = 0;
        for (var i = 0; i < postings.Length; i++)
        {
            if (i == 0 || postings[i].Item != postings[i - 1].Item) count++;
        }

        return count;
    }

    /// <summary>The postings of the first item.</summary>
    private static ReadOnlySpan<Posting> Run(ReadOnlySpan<Posting> postings)
    {
        var end = 1;
        while (end < postings.Length && postings[end].Item == postings[0].Item) end++;
        return postings[..end];
    }

    private static int Best(ReadOnlySpan<Posting> run)
    {
        var best = 0;
        foreach (var posting in run) best = Math.Max(best, posting.Weight);
        return best;
    }
}
