namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>A fixed set of words, looked up without copying the text.</summary>
internal sealed class Words
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private Words(string spaced, StringComparer comparer)
    {
        var words = spaced.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        _words = new HashSet<string>(words, comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>No words.</summary>
    public static Words None { get; } = Of("");

    /// <summary>The words of a text in which blanks and line breaks part them.</summary>
    public static Words Of(string spaced) => new(spaced, StringComparer.Ordinal);

    /// <summary>As <see cref="Of"/>, for languages in which case means nothing.</summary>
    public static Words InAnyCase(string spaced) => new(spaced, StringComparer.OrdinalIgnoreCase);

    /// <summary>Is this one of them?</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
