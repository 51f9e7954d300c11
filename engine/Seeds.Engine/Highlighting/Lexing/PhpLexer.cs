namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Reads PHP within HTML; a snippet without an opening tag is PHP as a whole.</summary>
internal sealed class PhpLexer(ILexer markup, ILexer code) : ILexer
{
    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end)
    {
        if (!tokens.Rest(end).Contains("<?", StringComparison.Ordinal))
        {
            code.Read(tokens, end);
        }

        while (tokens.Position < end)
        {
            var open = tokens.Rest(end).IndexOf("<?", StringComparison.Ordinal);
            markup.Read(tokens, open < 0 ? end : tokens.Position + open);
            tokens.Take(TagLength(tokens.Rest(end)), TokenKind.Keyword);
            var close = tokens.Rest(end).IndexOf("?>", StringComparison.Ordinal);
            code.Read(tokens, close < 0 ? end : tokens.Position + close);
            tokens.TakeTo(Math.Min(end, tokens.Position + 2), TokenKind.Keyword);
        }
    }

    private static int TagLength(ReadOnlySpan<char> rest) => rest switch
    {
        ['<', '?', 'p', 'h', 'p', ..] => 5,
        ['<', '?', '=', ..] => 3,
        ['<', '?', ..] => 2,
        _ => 0,
    };
}
