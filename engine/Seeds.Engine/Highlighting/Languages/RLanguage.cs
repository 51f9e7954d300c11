using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>R.</summary>
internal static class RLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("#"),
            Region.Quoted("\"") with { Multiline = true },
            Region.Quoted("'") with { Multiline = true },
        ],
        Keywords = Words.Of("break else FALSE for function if in Inf NA NaN next NULL repeat return TRUE while"),
        ModuleFollows = Words.Of("library require"),
        DotsLeadToMembers = false,
        WordParts = ".",
    };
}
