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
    public static string Write(List<Posting> postings)
    {
        var items = postings.GroupBy(p => p.Item).ToList();
        var text = new StringBuilder();
        AppendNumber(text, items.Count);
        var kept = items.Count <= MostItems ? items : [.. items.OrderByDescending(i => i.Max(p => p.Weight)).ThenBy(i => i.Key).Take(MostItems).OrderBy(i => i.Key)];
        var last = 0;
        foreach (var item in kept)
        {
            var sections = item.ToList();
            var isFirstAlone = sections is [{ Section: 0 }];
            AppendNumber(text, ((item.Key - last) * 2) + (isFirstAlone ? 0 : 1));
            last = item.Key;
            if (!isFirstAlone) AppendNumber(text, sections.Count);
            var lastSection = 0;
            foreach (var section in sections)
            {
                if (!isFirstAlone) AppendNumber(text, section.Section - lastSection);
                lastSection = section.Section;
                text.Append(Signs[section.Weight]);
            }
        }

        return text.ToString();
    }

    /// <summary>Writes a number of at least 0.</summary>
    public static void AppendNumber(StringBuilder text, int number)
    {
        for (; number >= 32; number >>= 5) text.Append(Signs[(number & 31) | 32]);
        text.Append(Signs[number]);
    }
}
