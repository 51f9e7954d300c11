using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Markdown, with its front matter and the code in its fences.</summary>
internal static class MarkdownLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static MarkdownLexer Lexer { get; } = new(YamlLanguage.Lexer, LanguageTable.Find);
}
