namespace Seeds.Engine.Passages;

/// <summary>
/// The ids that a passage can have by its words: <c>p-</c> and four signs made of its first six words, so that it keeps its id when anything behind them, or elsewhere in the
/// page, is changed. Where an earlier passage begins with the same words, twice as many are taken.
/// </summary>
public static class PassageId
{
    /// <summary>What the ids of passages begin with.</summary>
    public const string Prefix = "p-";

    private const int FirstWords = 6, Digits = 4;

    /// <summary>The id to take first.</summary>
    /// <param name="words">The passage's words.</param>
    public static string First(ImmutableArray<uint> words) => Of(words, FirstWords);

    /// <summary>All of them, the one to take first being the first.</summary>
    /// <param name="words">The passage's words.</param>
    public static IEnumerable<string> Candidates(ImmutableArray<uint> words)
    {
        for (var count = FirstWords; ; count *= 2)
        {
            yield return Of(words, count);
            if (count >= words.Length) yield break;
        }
    }

    private static string Of(ImmutableArray<uint> words, int count) => Of(words.AsSpan()[..Math.Min(count, words.Length)]);

    private static string Of(ReadOnlySpan<uint> words) => Prefix + Base32.Write(PassageWords.Join(words), Digits);
}
