namespace Seeds.Engine.Passages;

/// <summary>
/// What is remembered of a published passage to know it again when it has been edited: the lowest numbers of its pairs of neighbouring words, a sketch by
/// which the likeness of two texts can be told (A. Broder, On the resemblance and containment of documents, 1997).
/// </summary>
/// <param name="Lowest">The numbers, each once, rising.</param>
public sealed record PassageSketch(ImmutableArray<uint> Lowest)
{
    /// <summary>How many numbers are kept; with 16, the likeness of long texts is told to about a tenth.</summary>
    private const int Most = 16;

    /// <summary>Base 32 digits of a number.</summary>
    private const int Digits = 4;

    private const uint Mask = (1u << (5 * Digits)) - 1;

    /// <summary>The sketch of a passage.</summary>
    /// <param name="words">Its words.</param>
    public static PassageSketch Of(ImmutableArray<uint> words)
    {
        var pairs = new uint[words.Length];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = PassageWords.Join([i == 0 ? 0 : words[i - 1], words[i]]) & Mask;
        Array.Sort(pairs);
        return new PassageSketch([.. pairs.Distinct().Take(Most)]);
    }

    /// <summary>A sketch as <see cref="ToString"/> has written it; null for anything else.</summary>
    public static PassageSketch? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length % Digits != 0) return null;
        var lowest = new SortedSet<uint>();
        for (var at = 0; at < text.Length; at += Digits)
        {
            if (Base32.Read(text.Slice(at, Digits)) is not { } number) return null;
            lowest.Add(number);
        }

        return new PassageSketch([.. lowest]);
    }

    /// <summary>The part of all pairs of words of two passages that both have, estimated: from 0, nothing, to 1, everything.</summary>
    public double LikenessTo(PassageSketch other)
    {
        int here = 0, there = 0, all = 0, both = 0;
        while (all < Most && (here < Lowest.Length || there < other.Lowest.Length))
        {
            var mine = here < Lowest.Length ? Lowest[here] : uint.MaxValue;
            var its = there < other.Lowest.Length ? other.Lowest[there] : uint.MaxValue;
            if (mine == its) both++;
            if (mine <= its) here++;
            if (its <= mine) there++;
            all++;
        }

        return all == 0 ? 0 : (double)both / all;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Lowest.Select(n => Base32.Write(n, Digits)));
}
