using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Differences between files.</summary>
internal static class DiffLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static DiffLexer Lexer { get; } = new();
}
