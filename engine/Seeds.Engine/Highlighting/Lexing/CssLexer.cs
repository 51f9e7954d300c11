namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Colours CSS and the languages that grew out of it.</summary>
internal sealed class CssLexer : ILexer
{
    /// <summary>Whether <c>//</c> begins a comment, as in SCSS and Less; by default it does not.</summary>
    public bool LineComments { get; init; }

    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end) => new CssReader(tokens, end, LineComments).Read();
}
