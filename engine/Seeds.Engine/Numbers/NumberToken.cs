namespace Seeds.Engine.Numbers;

/// <summary>What a piece of text is to the reader of numbers.</summary>
internal enum NumberTokenKind
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A number in digits.</summary>
    Digits,

    /// <summary>One character of another kind.</summary>
    Symbol,

    /// <summary>An identifier, date, time or the like, whose digits are no number.</summary>
    Other,
}

/// <summary>A piece of text, as the reader of numbers sees it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Word">Its number in the vocabulary of <see cref="NumberWords"/>; 0 for what is not in it.</param>
/// <param name="Stem">The same without a prefix, where a word without it is in the vocabulary too (Arabic <c>بنحو</c>, <c>نحو</c>); else <paramref name="Word"/>.</param>
/// <param name="SpaceBefore">Whether white space parts it from the piece before.</param>
/// <param name="AndBefore">Whether the word for <i>and</i> was written together with it (Arabic <c>و</c>).</param>
/// <param name="Literal">Of digits: which of the text's literals it is.</param>
internal readonly record struct NumberToken(NumberTokenKind Kind, int Start, int End, int Word, int Stem, bool SpaceBefore, bool AndBefore, int Literal);

/// <summary>A text in pieces.</summary>
/// <param name="Text">The text itself.</param>
/// <param name="Tokens">Its pieces, in order, without white space; behind them there may be room left over.</param>
/// <param name="Count">How many pieces there are.</param>
/// <param name="Literals">The numbers in digits, in order.</param>
internal sealed record NumberTokens(string Text, NumberToken[] Tokens, int Count, IReadOnlyList<DigitLiteral> Literals)
{
    /// <summary>One piece.</summary>
    public NumberToken this[int index] => Tokens[index];

    /// <summary>Whether there is a piece of this kind at a place, which may lie outside the text.</summary>
    public bool Is(int index, NumberTokenKind kind) => index >= 0 && index < Count && Tokens[index].Kind == kind;

    /// <summary>The character of a symbol; NUL where there is none.</summary>
    public char Symbol(int index) => Is(index, NumberTokenKind.Symbol) ? Text[Tokens[index].Start] : '\0';

    /// <summary>The literal at a place, or null.</summary>
    public DigitLiteral? LiteralAt(int index) => Is(index, NumberTokenKind.Digits) ? Literals[Tokens[index].Literal] : null;
}
