using Seeds.Engine.Search.Terms;
using Seeds.Engine.Text;

namespace Seeds.Engine.Passages;

/// <summary>The words of a passage as numbers, by which it is told from others. Letter case, accents, vowel signs and punctuation do not count.</summary>
public static class PassageWords
{
    /// <summary>The words of each passage of a page.</summary>
    /// <param name="texts">The passages without mark-up.</param>
    public static ImmutableArray<ImmutableArray<uint>> OfAll(IReadOnlyList<string> texts)
    {
        var buffer = new char[WordReader.Room];
        return [.. texts.Select(t => Of(t, buffer))];
    }

    /// <summary>A number for each word, in order: FNV-1a over its folded letters.</summary>
    private static ImmutableArray<uint> Of(string text, char[] buffer)
    {
        var words = ImmutableArray.CreateBuilder<uint>();
        var reader = new WordReader(text, buffer);
        while (reader.MoveNext())
        {
            var hash = Fnv1a.Start;
            foreach (var letter in reader.Folded) hash = Fnv1a.Add(hash, letter);
            words.Add(hash);
        }

        return words.DrainToImmutable();
    }

    /// <summary>One number for several words in their order.</summary>
    public static uint Join(ReadOnlySpan<uint> words)
    {
        var hash = Fnv1a.Start;
        foreach (var word in words) hash = Fnv1a.Add(Fnv1a.Add(hash, (char)word), (char)(word >> 16));
        return hash ^ (hash >> 15); // the low bits of FNV-1a are its weakest
    }
}
