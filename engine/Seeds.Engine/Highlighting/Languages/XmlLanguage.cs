using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>XML and the languages written in it.</summary>
internal static class XmlLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static MarkupLexer Lexer { get; } = new();
}
