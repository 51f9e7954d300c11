using Seeds.Engine.Search.Terms;

namespace Seeds.Engine.Search;

/// <summary>An item with its terms counted.</summary>
/// <param name="Item">The item.</param>
/// <param name="TitleLength">Words in its title.</param>
/// <param name="Lengths">Words in the heading and in the text of each section.</param>
/// <param name="Counts">The counts, by section.</param>
public sealed record ItemTerms(SearchItem Item, int TitleLength, ImmutableArray<(int Heading, int Text)> Lengths, ImmutableArray<TermCount> Counts)
{
    /// <summary>Counts the terms of an item. Its title is that of its first section.</summary>
    public static ItemTerms Of(SearchItem item, TermTable table)
    {
        var counts = new Dictionary<int, TermCount>();
        var all = ImmutableArray.CreateBuilder<TermCount>();
        var lengths = ImmutableArray.CreateBuilder<(int, int)>(item.Sections.Length);
        var titleLength = 0;
        for (var i = 0; i < item.Sections.Length; i++)
        {
            var (section, number) = (item.Sections[i], (ushort)Math.Min(i, ushort.MaxValue));
            counts.Clear();
            if (i == 0) titleLength = Count(item.Title, c => c with { Title = Raised(c.Title) });
            var heading = i == 0 && section.Heading == item.Title ? 0 : Count(section.Heading, c => c with { Heading = Raised(c.Heading) });
            var text = section.Blocks.Sum(block => Count(block.Text, c => c with { Text = Raised(c.Text) }));
            lengths.Add((heading, text));
            all.AddRange(counts.Values);

            int Count(string words, Func<TermCount, TermCount> raise)
            {
                var length = 0;
                foreach (var word in WordScanner.Words(words))
                {
                    length++;
                    foreach (var term in table.Of(word.Folded)) counts[term] = raise(counts.TryGetValue(term, out var count) ? count : new TermCount(term, number, 0, 0, 0));
                }

                return length;
            }
        }

        return new ItemTerms(item, titleLength, lengths.DrainToImmutable(), all.DrainToImmutable());
    }

    private static byte Raised(byte count) => count == byte.MaxValue ? count : (byte)(count + 1);
}
