namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>
/// A stretch between an opening and a closing mark: a comment, a string. One that is not closed runs on to the end of
/// its line, or of the code if it may hold line breaks, so that nothing is ever read twice.
/// </summary>
/// <param name="Kind">One of <see cref="TokenKind"/>.</param>
/// <param name="Open">What opens it, not empty.</param>
/// <param name="Close">What closes it; empty for one that ends with its line.</param>
internal sealed record Region(string Kind, string Open, string Close)
{
    /// <summary>Where it may begin; anywhere by default.</summary>
    public Place Place { get; init; }

    /// <summary>Whether it may hold line breaks; by default it may not.</summary>
    public bool Multiline { get; init; }

    /// <summary>The character that strips the next of its meaning; NUL, the default, for none.</summary>
    public char Escape { get; init; }

    /// <summary>Whether the closing mark written twice stands for itself, as in <c>'it''s'</c>.</summary>
    public bool Doubles { get; init; }

    /// <summary>Whether openings inside are counted, as in Rust's comments.</summary>
    public bool Nests { get; init; }

    /// <summary>
    /// A character that may be repeated after <see cref="Open"/> and must be repeated as often after
    /// <see cref="Close"/>, as <c>#</c> in <c>r##"…"##</c>; NUL, the default, for none.
    /// </summary>
    public char Fill { get; init; }

    /// <summary>What must follow the repeated character in the opening, as <c>"</c> in <c>r##"</c>.</summary>
    public string OpenTail { get; init; } = "";

    /// <summary>What must follow the repeated character in the closing, as <c>]</c> in <c>]==]</c>.</summary>
    public string CloseTail { get; init; } = "";

    /// <summary>Code inside it; none by default. The first that fits counts.</summary>
    public ImmutableArray<Hole> Holes { get; init; } = [];

    /// <summary>Whether the language's sigils count inside it, as in <c>"$HOME"</c>.</summary>
    public bool Expands { get; init; }

    /// <summary>A comment that ends with its line.</summary>
    public static Region LineComment(string open) => new(TokenKind.Comment, open, "");

    /// <summary>A comment that may run over lines.</summary>
    public static Region BlockComment(string open, string close) =>
        new(TokenKind.Comment, open, close) { Multiline = true };

    /// <summary>A string on one line in which a backslash escapes.</summary>
    public static Region Quoted(string quote) => new(TokenKind.Text, quote, quote) { Escape = '\\' };

    /// <summary>A string that may run over lines and has no escapes.</summary>
    public static Region Raw(string open, string close) => new(TokenKind.Text, open, close) { Multiline = true };
}
