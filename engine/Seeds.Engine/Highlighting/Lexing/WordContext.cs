namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>A word of code and what stands about it: all that its kind may depend on.</summary>
internal readonly ref struct WordContext
{
    /// <summary>The language's tables.</summary>
    public required CodeLanguage Language { get; init; }

    /// <summary>The word, not empty.</summary>
    public required ReadOnlySpan<char> Word { get; init; }

    /// <summary>The word before it, if nothing but blanks and comments stands between; else empty.</summary>
    public required ReadOnlySpan<char> PreviousWord { get; init; }

    /// <summary>Whether the word before it, as for <see cref="PreviousWord"/>, is a word of the language itself.</summary>
    public required bool PreviousIsKeyword { get; init; }

    /// <summary>The first word of the command it belongs to, in languages made of commands; else empty.</summary>
    public required ReadOnlySpan<char> Command { get; init; }

    /// <summary>The nearest character before it that is neither blank nor comment, also on an earlier line; NUL if none.</summary>
    public required char Previous { get; init; }

    /// <summary>Whether only blanks stand before it on its line.</summary>
    public required bool FirstOnLine { get; init; }

    /// <summary>The code after the word.</summary>
    public required ReadOnlySpan<char> Rest { get; init; }

    /// <summary>The character directly after the word; NUL at the end.</summary>
    public char Next => Rest.IsEmpty ? '\0' : Rest[0];

    /// <summary>The code after the word and the blanks behind it.</summary>
    public ReadOnlySpan<char> RestAfterBlanks => Rest.TrimStart();
}
