namespace Seeds.Engine.Records.Care;

/// <summary>A name as a sequence of words. It is found with spaces, line ends or hyphens between them, so that it is found in an address too.</summary>
/// <param name="Words">The words; at least one.</param>
public sealed record NamePhrase(ImmutableArray<string> Words)
{
    /// <summary>Shortest single word that is found in any letter case: shorter ones are words of the language as well.</summary>
    private const int LongWord = 6;

    /// <summary>The words of a name; null when it has none.</summary>
    public static NamePhrase? Of(string name)
    {
        var words = NameWords.In(name).Select(w => name.Substring(w.Start, w.Length)).ToImmutableArray();
        return words.IsEmpty ? null : new NamePhrase(words);
    }

    /// <summary>Whether a word of a text is the phrase's word at a place in it.</summary>
    /// <param name="index">The place in the phrase.</param>
    /// <param name="word">The word of the text.</param>
    /// <param name="form">What kind of text it is.</param>
    public bool Matches(int index, ReadOnlySpan<char> word, TextForm form)
    {
        var own = Words[index];
        if (word.Equals(own, StringComparison.Ordinal)) return true;
        if (!word.Equals(own, StringComparison.OrdinalIgnoreCase)) return false;
        return form == TextForm.Address || Words.Length > 1 || !word.ContainsAnyExceptInRange('A', 'Z') || (own.Length >= LongWord && form != TextForm.Html);
    }

    /// <inheritdoc/>
    public bool Equals(NamePhrase? other) => other is not null && Words.SequenceEqual(other.Words, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Words.Aggregate(0, (hash, w) => HashCode.Combine(hash, StringComparer.OrdinalIgnoreCase.GetHashCode(w)));
}
