using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Haskell.</summary>
internal static class HaskellLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("--"),
            Region.BlockComment("{-", "-}") with { Nests = true },
            Region.Quoted("\""),
        ],
        Keywords = Words.Of("""
            case class data default deriving do else forall foreign if import in infix infixl infixr instance let module newtype of
            qualified then type where
            """),
        ContextualKeywords = Words.Of("as hiding"),
        TypeFollows = Words.Of("data newtype type"),
        ModuleFollows = Words.Of("import module qualified"),
        CapitalsAreTypes = true,
        ApostropheNames = true,
        WordParts = "'",
    };
}
