using Seeds.Engine.Search.Terms;

namespace Seeds.Engine.Passages;

/// <summary>The words of a passage as numbers, by which it is told from others. Letter case, accents, vowel signs and punctuation do not count.</summary>
public static class PassageWords
{
    private const uint Basis = 0x811c9dc5, Prime = 0x01000193;

    /// <summary>A number for each word, in order: FNV-1a over its folded letters.</summary>
    /// <param name="text">The passage without mark-up.</param>
    public static ImmutableArray<uint> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<uint>();
        var reader = new WordReader(text, new char[WordReader.Room]);
        while (reader.MoveNext())
        {
            var hash = Basis;
            foreach (var letter in reader.Folded) hash = Add(hash, letter);
            words.Add(hash);
        }

        return words.DrainToImmutable();
    }

    /// <summary>One number for several words in their order.</summary>
    public static uint Join(ReadOnlySpan<uint> words)
    {
        var hash = Basis;
        foreach (var word in words) hash = Add(Add(hash, (char)word), (char)(word >> 16));
        return hash ^ (hash >> 15); // the low bits of FNV-1a are its weakest
    }

    private static uint Add(uint hash, char unit) => unchecked((((hash ^ (byte)unit) * Prime) ^ (uint)(unit >> 8)) * Prime);
}
