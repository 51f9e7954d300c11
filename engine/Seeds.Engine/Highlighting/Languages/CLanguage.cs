using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>C23.</summary>
internal static class CLanguage
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
        ],
        Sigils = [new('#', TokenKind.Keyword) { Place = Place.FirstOnLine }],
        Keywords = Words.Of("""
            alignas alignof break case const constexpr continue default do else enum extern false for goto if inline nullptr
            register restrict return sizeof static static_assert struct switch thread_local true typedef typeof union volatile while
            NULL
            """),
        Types = Words.Of("""
            bool char double float int int8_t int16_t int32_t int64_t intptr_t long ptrdiff_t short signed size_t ssize_t uint8_t
            uint16_t uint32_t uint64_t uintptr_t unsigned void wchar_t FILE
            """),
        TypeFollows = Words.Of("enum struct union"),
    };
}
