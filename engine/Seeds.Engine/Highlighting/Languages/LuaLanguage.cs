using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Lua 5.4.</summary>
internal static class LuaLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("--"),
            Region.BlockComment("--[", "]") with { Fill = '=', OpenTail = "[", CloseTail = "]" },
            Region.Raw("[", "]") with { Fill = '=', OpenTail = "[", CloseTail = "]" },
            Region.Quoted("\""),
            Region.Quoted("'"),
        ],
        Keywords = Words.Of("""
            and break do else elseif end false for function goto if in local nil not or repeat return then true until while
            """),
        FunctionFollows = Words.Of("function"),
    };
}
