namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>A character that gives the word after it its kind, such as <c>$</c> before a shell variable.</summary>
/// <param name="Mark">The character.</param>
/// <param name="Kind">The kind of mark and word together, one of <see cref="TokenKind"/>.</param>
internal sealed record Sigil(char Mark, string Kind)
{
    /// <summary>Where the mark may stand; anywhere by default.</summary>
    public Place Place { get; init; }

    /// <summary>Single characters that may stand for the word, such as <c>?</c> in <c>$?</c>; none by default.</summary>
    public string Specials { get; init; } = "";

    /// <summary>Whether a short text in braces may stand for the word, as in <c>${HOME}</c>; by default it may not.</summary>
    public bool Braces { get; init; }

    /// <summary>Whether the mark may also close the word, as in <c>%PATH%</c>; by default it may not.</summary>
    public bool Closes { get; init; }

    /// <summary>Whether the mark counts directly after a word, as in <c>prefix$HOME</c>; by default it does not.</summary>
    public bool FollowsWords { get; init; }
}
