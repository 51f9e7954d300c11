namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// The code being read and the tokens cut from it so far. Each cut begins where the last one ended, so no lexer can
/// lose, repeat or change a character.
/// </summary>
internal sealed class TokenWriter(string code)
{
    private readonly ImmutableArray<CodeToken>.Builder _tokens = ImmutableArray.CreateBuilder<CodeToken>();
    private int _runStart;
    private string? _runKind;

    /// <summary>The whole code.</summary>
    public string Code { get; } = code;

    /// <summary>Where the next token begins, 0 to the length of the code.</summary>
    public int Position { get; private set; }

    /// <summary>Makes the text from <see cref="Position"/> to <paramref name="end"/> a token; joins it to a like one before it.</summary>
    public void TakeTo(int end, string? kind)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, Position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Code.Length);
        if (end == Position)
        {
            return;
        }

        if (!string.Equals(kind, _runKind, StringComparison.Ordinal))
        {
            CloseRun();
            _runKind = kind;
        }

        Position = end;
    }

    /// <summary>Makes the next <paramref name="length"/> characters a token.</summary>
    public void Take(int length, string? kind) => TakeTo(Position + length, kind);

    /// <summary>The text from <see cref="Position"/> to <paramref name="end"/>.</summary>
    public ReadOnlySpan<char> Rest(int end) => Code.AsSpan(Position, end - Position);

    /// <summary>Where the line that <see cref="Position"/> is on ends, before its line break; at most <paramref name="end"/>.</summary>
    public int LineEnd(int end)
    {
        var length = Rest(end).IndexOfAny('\r', '\n');
        return length < 0 ? end : Position + length;
    }

    /// <summary>Takes the rest as plain text and gives all tokens.</summary>
    public ImmutableArray<CodeToken> Finish()
    {
        TakeTo(Code.Length, kind: null);
        CloseRun();
        return _tokens.DrainToImmutable();
    }

    private void CloseRun()
    {
        if (Position > _runStart)
        {
            _tokens.Add(new CodeToken(_runKind, Code[_runStart..Position]));
            _runStart = Position;
        }
    }
}
