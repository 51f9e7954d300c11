namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Colours HTML, XML and Razor.</summary>
internal sealed class MarkupLexer : ILexer
{
    /// <summary>How the content of a tag is read to its end tag, by tag name in any case; all others hold markup.</summary>
    public IReadOnlyDictionary<string, Func<ILexer>> RawContent { get; init; } =
        ImmutableDictionary<string, Func<ILexer>>.Empty;

    /// <summary>Reads the code that <c>@</c> begins; null, the default, where <c>@</c> is plain text.</summary>
    public RazorReader? Razor { get; init; }

    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end) => new MarkupReader(this, tokens, end).Read();
}
