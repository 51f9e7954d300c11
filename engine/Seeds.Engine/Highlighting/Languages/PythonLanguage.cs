using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Python 3.</summary>
internal static class PythonLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("#"),
            Region.Quoted("\""),
            Region.Quoted("'"),
            Region.Quoted("\"\"\"") with { Multiline = true },
            Region.Quoted("'''") with { Multiline = true },
            .. PrefixedStrings(),
        ],
        Sigils = [new('@', TokenKind.Name)],
        Keywords = Words.Of("""
            and as assert async await break class continue def del elif else except False finally for from global if import in is
            lambda None nonlocal not or pass raise return True try while with yield
            """),
        ContextualKeywords = Words.Of("case match type"),
        Builtins = Words.Of("""
            abs all any bin bool bytearray bytes callable chr dict dir divmod enumerate eval filter float format frozenset getattr
            hasattr hash help hex id input int isinstance issubclass iter len list map max memoryview min next object oct open ord
            pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
            """),
        TypeFollows = Words.Of("class"),
        FunctionFollows = Words.Of("def"),
        ModuleFollows = Words.Of("import from"),
        CapitalsAreTypes = true,
    };

    private static IEnumerable<Region> PrefixedStrings() =>
        from prefix in (string[])["f", "F", "rf", "fr", "Rf", "fR", "t", "r", "R", "b", "B", "rb", "br", "Rb", "bR", "u"]
        from quote in (string[])["\"", "'", "\"\"\"", "'''"]
        select new Region(TokenKind.Text, prefix + quote, quote)
        {
            Escape = '\\',
            Multiline = quote.Length == 3,
            Holes = prefix.AsSpan().ContainsAny("fFt") ? [new("{", "}", Doubles: true)] : [],
        };
}
