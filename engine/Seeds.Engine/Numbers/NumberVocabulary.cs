namespace Seeds.Engine.Numbers;

/// <summary>Gives each word that matters to numbers in a language a number of its own, spellings apart.</summary>
internal sealed class NumberVocabulary
{
    /// <summary>Longest word looked up, in characters without vowel signs.</summary>
    private const int LongestWord = 40;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>For each length, a bit for each first character that a word of it has: most words of a text are told apart by that alone.</summary>
    private readonly ulong[] initials = new ulong[LongestWord + 1];

    /// <summary>An empty vocabulary.</summary>
    public NumberVocabulary() => bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words and symbols of a phrase, each added where it is new.</summary>
    public ImmutableArray<int> Add(string phrase)
    {
        var ids = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < phrase.Length;)
        {
            var end = i + 1;
            if (WordFolding.IsWordCharacter(phrase[i])) end = WordEnd(phrase, i);
            if (!char.IsWhiteSpace(phrase[i])) ids.Add(Id(WordFolding.Fold(phrase[i..end])));
            i = end;
        }

        return ids.ToImmutable();
    }

    /// <summary>The number of a folded word; 0 when it is not in the vocabulary.</summary>
    public int Find(ReadOnlySpan<char> folded)
    {
        if (folded.Length is 0 or > LongestWord || (initials[folded.Length] & Bit(folded[0])) == 0) return 0;
        return bySpan.TryGetValue(folded, out var id) ? id : 0;
    }

    /// <summary>Folds and finds a word; <paramref name="prefixes"/> (folded, longest first) may be written together with it.</summary>
    /// <returns>
    /// The number of the whole word, or, where that is not in the vocabulary, of the word without its prefix, and which prefix was
    /// taken off; and the number of the word without its prefix in either case. 0 for none.
    /// </returns>
    public (int Word, int Stem, string Prefix) Find(ReadOnlySpan<char> word, ImmutableArray<string> prefixes)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var length = WordFolding.Fold(word, buffer);
        if (length <= 0) return (0, 0, "");
        var folded = buffer[..length];
        var whole = Find(folded);
        foreach (var prefix in prefixes)
        {
            if (folded.Length <= prefix.Length || !folded.StartsWith(prefix) || Find(folded[prefix.Length..]) is not (var stem and not 0)) continue;
            return whole == 0 ? (stem, stem, prefix) : (whole, stem, "");
        }

        return (whole, whole, "");
    }

    /// <summary>Where a word ends that begins here: apostrophes between letters are part of it.</summary>
    public static int WordEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length && (WordFolding.IsWordCharacter(text[i]) || (i > start && text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
        return i;
    }

    private int Id(string folded)
    {
        if (words.TryGetValue(folded, out var id)) return id;
        if (folded.Length is > 0 and <= LongestWord) initials[folded.Length] |= Bit(folded[0]);
        return words[folded] = words.Count + 1;
    }

    private static ulong Bit(char c) => 1UL << (c % 64);
}
