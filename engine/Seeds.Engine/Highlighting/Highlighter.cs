using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting;

/// <summary>
/// Colours code while the site is built, so that a page needs no script for it.
/// <list type="number">
/// <item>The name in a fence's info string is looked up in <see cref="LanguageTable"/>.</item>
/// <item>The language's <see cref="ILexer"/> cuts the code from its start to its end.</item>
/// <item><see cref="TokenWriter"/> can only move forward, so the tokens always add up to the code.</item>
/// </list>
/// Time and memory are linear in the length of the code, whatever it holds: a lexer never goes back. All members are
/// pure and may be called from several threads.
/// </summary>
public static class Highlighter
{
    /// <summary>Is this a language that can be coloured, or one known to need no colour, such as <c>text</c>?</summary>
    /// <param name="language">
    /// A name or alias in any case, such as <c>c#</c>. As in an info string, the name ends at the first comma, brace or
    /// blank: <c>rust,ignore</c> is Rust.
    /// </param>
    public static bool Knows(string language) => LanguageTable.Find(language) is not null;

    /// <summary>
    /// Splits code into tokens whose texts, concatenated, are exactly <paramref name="code"/>. Neighbours differ in kind.
    /// </summary>
    /// <param name="code">Any text; it need not be correct code.</param>
    /// <param name="language">As for <see cref="Knows"/>; an unknown language gives one plain token.</param>
    /// <returns>The tokens in order; none for empty code.</returns>
    public static ImmutableArray<CodeToken> Tokenize(string code, string language)
    {
        ArgumentNullException.ThrowIfNull(code);
        var tokens = new TokenWriter(code);
        LanguageTable.Find(language)?.Read(tokens, code.Length);
        return tokens.Finish();
    }
}
