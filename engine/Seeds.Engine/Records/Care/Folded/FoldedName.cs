namespace Seeds.Engine.Records.Care.Folded;

/// <summary>A name as folded letters without anything between them.</summary>
/// <param name="Letters">The letters.</param>
/// <param name="Starts">At which letters its words begin; the first is 0.</param>
public sealed record FoldedName(string Letters, ImmutableArray<int> Starts)
{
    /// <summary>Whether its last word comes first, as in lists: <c>Smith, Anna</c>.</summary>
    public bool IsInverted { get; init; }

    /// <summary>Whether its first letter is a capital, or its script has none.</summary>
    public bool BeginsWithCapital { get; init; }

    /// <summary>Whether it is one word.</summary>
    public bool IsOneWord => Starts.Length == 1;

    /// <summary>Its words.</summary>
    public ImmutableArray<string> Words => [.. Starts.Select((start, i) => Letters[start..(i + 1 < Starts.Length ? Starts[i + 1] : Letters.Length)])];

    /// <summary>Whether its script writes words without spaces between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese; or joins to them what other scripts write apart: Korean.</summary>
    public bool IsUnspaced => Letters.Any(c => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3'));

    /// <summary>A name of some of its words.</summary>
    public FoldedName Part(int firstWord, int count)
    {
        var words = Words;
        var starts = ImmutableArray.CreateBuilder<int>();
        var length = 0;
        for (var i = firstWord; i < firstWord + count; length += words[i++].Length) starts.Add(length);
        return new FoldedName(Letters.Substring(Starts[firstWord], length), starts.ToImmutable());
    }

    /// <summary>A name, folded; null when it has no letter.</summary>
    public static FoldedName? Of(string name)
    {
        var folded = FoldedText.Of(name, TextForm.Address);
        if (folded.Letters.Length == 0) return null;
        ImmutableArray<int> starts = [.. Enumerable.Range(0, folded.Letters.Length).Where(i => i == 0 || folded.Places[i].Before > Gap.None)];
        return new FoldedName(folded.Letters, starts) { BeginsWithCapital = folded.Places[0].IsUpper || !char.IsLower(folded.Letters[0]) };
    }

    /// <inheritdoc/>
    public bool Equals(FoldedName? other) => other is not null && Letters == other.Letters && Starts.SequenceEqual(other.Starts);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Letters);
}
