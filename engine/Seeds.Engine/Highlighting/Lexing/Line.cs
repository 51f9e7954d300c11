namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>A line of code, with what the lexers of line-based languages ask of it.</summary>
/// <param name="tokens">The code; its position is the start of the line.</param>
/// <param name="end">Where the code ends.</param>
internal readonly ref struct Line(TokenWriter tokens, int end)
{
    /// <summary>Where the line's text begins.</summary>
    public int Start { get; } = tokens.Position;

    /// <summary>Where the line's text ends, before its line break.</summary>
    public int End { get; } = tokens.LineEnd(end);

    /// <summary>The line without its line break.</summary>
    public ReadOnlySpan<char> Text => tokens.Code.AsSpan(Start, End - Start);

    /// <summary>The length of the blanks that the line begins with.</summary>
    public int Indent => Text.Length - Text.TrimStart().Length;

    /// <summary>Takes the rest of the line as one kind and the line break as plain text.</summary>
    public void TakeRest(string? kind)
    {
        tokens.TakeTo(End, kind);
        TakeBreak();
    }

    /// <summary>Takes the line break, which may be missing at the end of the code.</summary>
    public void TakeBreak()
    {
        var rest = tokens.Code.AsSpan(End, end - End);
        tokens.TakeTo(End + (rest.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : Math.Min(1, rest.Length)), kind: null);
    }
}
