using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Razor components and views.</summary>
internal static class RazorLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static MarkupLexer Lexer { get; } = new()
    {
        RawContent = HtmlLanguage.RawContent,
        Razor = new RazorReader(CSharpLanguage.Lexer),
    };
}
