using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>HTML, with the scripts and style sheets in it.</summary>
internal static class HtmlLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static MarkupLexer Lexer { get; } = new() { RawContent = RawContent };

    /// <summary>The elements of HTML whose content is not markup.</summary>
    public static IReadOnlyDictionary<string, Func<ILexer>> RawContent =>
        new Dictionary<string, Func<ILexer>>(StringComparer.OrdinalIgnoreCase)
        {
            ["script"] = () => JavaScriptLanguage.Lexer,
            ["style"] = () => CssLanguage.Lexer,
            ["textarea"] = () => PlainLanguage.Lexer,
            ["title"] = () => PlainLanguage.Lexer,
        };
}
