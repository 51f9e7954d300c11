namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Cuts the code of one language into tokens. A lexer holds no state of its own between calls.</summary>
internal interface ILexer
{
    /// <summary>
    /// Reads from the writer's position up to <paramref name="end"/> and looks at nothing beyond. What it leaves
    /// unread becomes plain text. The work must be linear in the length read.
    /// </summary>
    void Read(TokenWriter tokens, int end);
}
