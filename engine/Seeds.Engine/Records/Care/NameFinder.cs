using System.Buffers;
using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Records.Care;

/// <summary>Finds known names in texts: the longest that stands at a place is the one meant.</summary>
public sealed class NameFinder
{
    private readonly SearchValues<string> signs;
    private readonly LetterSieve sieve;
    private readonly ILookup<string, KnownName> byBeginning;

    /// <summary>Letters of a name that it is looked up by.</summary>
    private const int Beginning = 2;

    /// <summary>A finder.</summary>
    /// <param name="names">All names that are known.</param>
    public NameFinder(ImmutableArray<KnownName> names)
    {
        signs = SearchValues.Create([.. names.Select(n => n.Name.Letters)], StringComparison.Ordinal);
        sieve = new LetterSieve(SearchValues.Create([.. names.Where(n => !n.IsShown).Select(n => n.Name.Letters)], StringComparison.Ordinal));
        byBeginning = names.OrderByDescending(n => n.Name.Letters.Length).ThenBy(n => n.IsShown).ToLookup(n => BeginningOf(n.Name.Letters), StringComparer.Ordinal);
    }

    /// <summary>The names in a text that are withheld, in order, none overlapping.</summary>
    public ImmutableArray<NameFound> Find(string text, TextForm form)
    {
        if (!sieve.MayHold(text)) return [];
        var folded = FoldedText.Of(text, form);
        var matcher = new NameMatcher(folded, form);
        var found = ImmutableArray.CreateBuilder<NameFound>();
        for (var at = Next(folded.Letters, 0); at < folded.Letters.Length;)
        {
            var known = byBeginning[BeginningOf(folded.Letters.AsSpan(at))].FirstOrDefault(n => IsAt(folded.Letters, at, n.Name.Letters) && matcher.StandsAt(n, at));
            if (known is { IsShown: false } && !known.IsAnotherWord(TextAt(folded, at, known))) found.Add(new NameFound(matcher.WordAround(known, at), known, folded.Places[at].Part));
            at = Next(folded.Letters, at + (known?.Name.Letters.Length ?? 1));
        }

        return InOrder(found);
    }

    /// <summary>What stands in mark-up was folded last, but stands among the rest; what lies inside a name goes with it.</summary>
    private static ImmutableArray<NameFound> InOrder(ImmutableArray<NameFound>.Builder found)
    {
        var kept = ImmutableArray.CreateBuilder<NameFound>(found.Count);
        foreach (var name in found.OrderBy(f => f.Span.Start))
        {
            if (kept.Count == 0 || name.Span.Start >= kept[^1].Span.End) kept.Add(name);
        }

        return kept.ToImmutable();
    }

    private int Next(string letters, int from)
    {
        var next = from >= letters.Length ? -1 : letters.AsSpan(from).IndexOfAny(signs);
        return next < 0 ? letters.Length : from + next;
    }

    private static string TextAt(FoldedText folded, int at, KnownName known)
    {
        var span = folded.SpanOf(at, known.Name.Letters.Length);
        return folded.Text.Substring(span.Start, span.Length);
    }

    private static bool IsAt(string letters, int at, string name) => string.CompareOrdinal(letters, at, name, 0, name.Length) == 0;

    private static string BeginningOf(ReadOnlySpan<char> letters) => letters[..Math.Min(Beginning, letters.Length)].ToString();
}
