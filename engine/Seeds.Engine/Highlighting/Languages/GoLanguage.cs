using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Go.</summary>
internal static class GoLanguage
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
            Region.Raw("`", "`"),
        ],
        Keywords = Words.Of("""
            break case chan const continue default defer else fallthrough false for func go goto if import interface iota map nil
            package range return select struct switch true type var
            """),
        Types = Words.Of("""
            any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8
            uint16 uint32 uint64 uintptr
            """),
        TypeFollows = Words.Of("type"),
        FunctionFollows = Words.Of("func"),
        ModuleFollows = Words.Of("package"),
    };
}
