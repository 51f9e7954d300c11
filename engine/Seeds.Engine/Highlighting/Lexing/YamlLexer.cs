namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Colours YAML.</summary>
internal sealed class YamlLexer : ILexer
{
    /// <inheritdoc/>
    public void Read(TokenWriter tokens, int end) => new YamlReader(tokens, end).Read();
}
