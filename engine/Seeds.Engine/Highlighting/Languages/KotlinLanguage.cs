using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Kotlin.</summary>
internal static class KotlinLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("//"),
            Region.BlockComment("/*", "*/") with { Nests = true },
            Region.Quoted("\"") with { Holes = [new("${", "}")], Expands = true },
            Region.Quoted("'"),
            Region.Raw("\"\"\"", "\"\"\"") with { Holes = [new("${", "}")], Expands = true },
        ],
        Sigils = [new('@', TokenKind.Name), new('$', TokenKind.Name) { FollowsWords = true }],
        Keywords = Words.Of("""
            as break class continue do else false for fun if in interface is null object package return super this throw true
            try typealias typeof val var when while import
            abstract const crossinline enum inline internal lateinit noinline open override private protected public reified
            sealed suspend tailrec
            """),
        ContextualKeywords = Words.Of("annotation by catch companion constructor data finally init inner operator out vararg where"),
        TypeFollows = Words.Of("class interface object typealias"),
        FunctionFollows = Words.Of("fun"),
        ModuleFollows = Words.Of("import package"),
        CapitalsAreTypes = true,
    };
}
