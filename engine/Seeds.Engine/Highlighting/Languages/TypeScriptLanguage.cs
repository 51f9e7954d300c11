using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>TypeScript: JavaScript with types.</summary>
internal static class TypeScriptLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = JavaScriptLanguage.Lexer with
    {
        Keywords = Words.Of("""
            enum implements interface private protected public readonly
            async await break case catch class const continue debugger default delete do else export extends false finally for
            function if import in instanceof let new null return static super switch this throw true try typeof undefined var void
            while with yield
            """),
        ContextualKeywords = Words.Of("""
            abstract accessor as asserts declare from get global infer is keyof module namespace of out override satisfies set type
            unique
            """),
        Types = Words.Of("any bigint boolean never number object string symbol unknown"),
        TypeFollows = Words.Of("class enum extends implements interface new type"),
    };
}
