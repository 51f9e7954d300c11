using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>YAML 1.2.</summary>
internal static class YamlLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static YamlLexer Lexer { get; } = new();
}
