namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Colours Markdown, its front matter and the code in its fences.</summary>
/// <param name="frontMatter">Reads the block between the <c>---</c> lines at the very start.</param>
/// <param name="find">Gives the lexer for a fence's info string, null if there is none.</param>
internal sealed class MarkdownLexer(ILexer frontMatter, Func<string, ILexer?> find) : ILexer
{
    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end) => new MarkdownReader(tokens, end, frontMatter, FenceLexer).Read();

    /// <summary>Markdown inside Markdown stays plain, which bounds the depth.</summary>
    private ILexer? FenceLexer(string info) => find(info) is var lexer and not MarkdownLexer ? lexer : null;
}
