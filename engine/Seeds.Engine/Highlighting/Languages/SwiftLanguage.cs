using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Swift.</summary>
internal static class SwiftLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("//"),
            Region.BlockComment("/*", "*/") with { Nests = true },
            Region.Quoted("\"") with { Holes = [new("\\(", ")")] },
            Region.Raw("\"\"\"", "\"\"\"") with { Escape = '\\', Holes = [new("\\(", ")")] },
            Region.Raw("#\"", "\"#"),
        ],
        Sigils = [new('@', TokenKind.Name), new('#', TokenKind.Keyword)],
        Keywords = Words.Of("""
            actor any as associatedtype async await break case catch class continue convenience default defer deinit do else enum
            extension fallthrough false fileprivate final for func guard if import in indirect init inout internal is lazy let
            mutating nil nonisolated nonmutating open operator override precedencegroup private protocol public repeat required
            rethrows return self some static struct subscript super switch throw throws true try typealias unowned var weak where
            while
            """),
        Types = Words.Of("Self"),
        TypeFollows = Words.Of("actor class enum extension protocol struct typealias"),
        FunctionFollows = Words.Of("func"),
        ModuleFollows = Words.Of("import"),
        CapitalsAreTypes = true,
    };
}
