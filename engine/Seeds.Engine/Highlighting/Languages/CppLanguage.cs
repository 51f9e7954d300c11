using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>C++23.</summary>
internal static class CppLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = CLanguage.Lexer with
    {
        Regions = [.. CLanguage.Lexer.Regions, Region.Raw("R\"(", ")\"")],
        Keywords = Words.Of("""
            alignas alignof and auto break case catch class co_await co_return co_yield concept const const_cast consteval
            constexpr constinit continue decltype default delete do dynamic_cast else enum explicit export extern false for friend
            goto if import inline module mutable namespace new noexcept not nullptr operator or private protected public register
            reinterpret_cast requires return sizeof static static_assert static_cast struct switch template this thread_local throw
            true try typedef typeid typename union using virtual volatile while NULL
            """),
        ContextualKeywords = Words.Of("final override"),
        TypeFollows = Words.Of("class concept enum struct typename union new"),
        ModuleFollows = Words.Of("import module namespace"),
        CapitalsAreTypes = true,
    };
}
