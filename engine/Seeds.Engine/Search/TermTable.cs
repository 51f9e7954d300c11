using System.Collections.Concurrent;
using Seeds.Engine.Search.Terms;

namespace Seeds.Engine.Search;

/// <summary>
/// Numbers the terms of an index. Words come again and again, so that what each becomes is worked out once. Several threads ask at once: the
/// numbers differ from build to build, and nothing that is written may depend on them.
/// </summary>
public sealed class TermTable
{
    private readonly ConcurrentDictionary<string, ImmutableArray<int>> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The numbers of the terms of a folded word.</summary>
    public ImmutableArray<int> Of(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known) ? known : Add(word.ToString());

    /// <summary>All terms with their numbers, in ordinal order of the terms.</summary>
    public ImmutableArray<KeyValuePair<string, int>> InOrder() => [.. numbers.OrderBy(t => t.Key, StringComparer.Ordinal)];

    private ImmutableArray<int> Add(string word) => words.GetOrAdd(word, [.. SearchTerms.Of(word).Select(NumberOf)]);

    private int NumberOf(string term)
    {
        lock (numbers)
        {
            if (!numbers.TryGetValue(term, out var number)) numbers.Add(term, number = numbers.Count);
            return number;
        }
    }

    /// <summary>One more than the highest number.</summary>
    public int Count => numbers.Count;
}
