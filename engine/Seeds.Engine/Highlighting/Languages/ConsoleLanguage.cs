using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>A shell session: prompts, commands and what they printed.</summary>
internal static class ConsoleLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static ConsoleLexer Lexer { get; } = new(BashLanguage.Lexer);
}
