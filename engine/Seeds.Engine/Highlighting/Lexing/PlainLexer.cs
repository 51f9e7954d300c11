namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Leaves everything plain: for texts that are known to have no colours.</summary>
internal sealed class PlainLexer : ILexer
{
    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end) => tokens.TakeTo(end, kind: null);
}
