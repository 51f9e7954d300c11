using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>JavaScript, ECMAScript 2025. Markup inside it (JSX) is read as operators and words.</summary>
internal static class JavaScriptLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("//"),
            Region.BlockComment("/*", "*/"),
            Region.Quoted("\""),
            Region.Quoted("'") with { Place = Place.OutsideWords },
            Region.Quoted("`") with { Multiline = true, Holes = [new("${", "}")] },
        ],
        Sigils = [new('@', TokenKind.Name), new('#', TokenKind.Name)],
        Keywords = Words.Of("""
            async await break case catch class const continue debugger default delete do else export extends false finally for
            function if import in instanceof let new null return static super switch this throw true try typeof undefined var void
            while with yield
            """),
        ContextualKeywords = Words.Of("as from get of set"),
        TypeFollows = Words.Of("class extends new"),
        FunctionFollows = Words.Of("function"),
        CapitalsAreTypes = true,
        RegexLiterals = true,
        WordStarts = "$",
        WordParts = "$",
    };
}
