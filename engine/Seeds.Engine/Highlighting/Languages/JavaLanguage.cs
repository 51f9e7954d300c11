using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Java 21.</summary>
internal static class JavaLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("//"),
            Region.BlockComment("/*", "*/"),
            Region.Quoted("\""),
            Region.Quoted("'"),
            Region.Raw("\"\"\"", "\"\"\"") with { Escape = '\\' },
        ],
        Sigils = [new('@', TokenKind.Name)],
        Keywords = Words.Of("""
            abstract assert break case catch class const continue default do else enum extends false final finally for goto if
            implements import instanceof interface native new null package private protected public return static strictfp super
            switch synchronized this throw throws transient true try void volatile while
            """),
        ContextualKeywords = Words.Of("exports module non-sealed open opens permits provides record requires sealed var when yield"),
        Types = Words.Of("boolean byte char double float int long short"),
        TypeFollows = Words.Of("class interface enum record extends implements new"),
        ModuleFollows = Words.Of("import package"),
        CapitalsAreTypes = true,
    };
}
