using System.Runtime.InteropServices;
using Seeds.Engine.Search.Terms;

namespace Seeds.Engine.Search;

/// <summary>An item with its terms counted.</summary>
/// <param name="Item">The item.</param>
/// <param name="TitleLength">Words in its title.</param>
/// <param name="Lengths">Words in the heading and in the text of each section.</param>
/// <param name="Counts">The counts, by section.</param>
public sealed record ItemTerms(StoredItem Item, int TitleLength, ImmutableArray<(int Heading, int Text)> Lengths, ImmutableArray<TermCount> Counts)
{
    /// <summary>Counts the terms of an item. Its title is that of its first section.</summary>
    public static ItemTerms Of(SearchItem item, TermTable table)
    {
        var counter = new Counter(table);
        var all = ImmutableArray.CreateBuilder<TermCount>();
        var lengths = ImmutableArray.CreateBuilder<(int, int)>(item.Sections.Length);
        var titleLength = 0;
        for (var i = 0; i < item.Sections.Length; i++)
        {
            var section = item.Sections[i];
            if (i == 0) titleLength = counter.Count(item.Title, Field.Title);
            var heading = i == 0 && section.Heading == item.Title ? 0 : counter.Count(section.Heading, Field.Heading);
            heading += counter.Count(section.Names, Field.Heading);
            var text = 0;
            foreach (var block in section.Blocks) text += counter.Count(block.Text, Field.Text);
            lengths.Add((heading, text));
            counter.MoveTo(all, (ushort)Math.Min(i, ushort.MaxValue));
        }

        return new ItemTerms(StoredItem.Of(item), titleLength, lengths.DrainToImmutable(), all.DrainToImmutable());
    }

    private enum Field
    {
        Title,
        Heading,
        Text,
    }

    private struct ByField
    {
        public byte Title, Heading, Text;
    }

    /// <summary>Counts the terms of one section after the other.</summary>
    private sealed class Counter(TermTable table)
    {
        private readonly Dictionary<int, ByField> counts = [];
        private readonly char[] buffer = new char[WordReader.Room];

        /// <summary>Counts those of a text and says how many words it has.</summary>
        public int Count(string text, Field field)
        {
            var words = 0;
            var reader = new WordReader(text, buffer);
            while (reader.MoveNext())
            {
                words++;
                foreach (var term in table.Of(reader.Folded)) Raise(ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _), field);
            }

            return words;
        }

        /// <summary>Takes what was counted as that of a section.</summary>
        public void MoveTo(ImmutableArray<TermCount>.Builder all, ushort section)
        {
            foreach (var (term, count) in counts) all.Add(new TermCount(term, section, count.Title, count.Heading, count.Text));
            counts.Clear();
        }

        private static void Raise(ref ByField counts, Field field)
        {
            ref var count = ref field == Field.Text ? ref counts.Text : ref field == Field.Heading ? ref counts.Heading : ref counts.Title;
            if (count < byte.MaxValue) count++;
        }
    }
}
