using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Rust, edition 2024.</summary>
internal static class RustLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("//"),
            Region.BlockComment("/*", "*/") with { Nests = true },
            Region.Quoted("\"") with { Multiline = true },
            Region.Quoted("b\"") with { Close = "\"", Multiline = true },
            Region.Quoted("b'") with { Close = "'" },
            Region.Raw("r", "\"") with { Fill = '#', OpenTail = "\"" },
            Region.Raw("br", "\"") with { Fill = '#', OpenTail = "\"" },
        ],
        Keywords = Words.Of("""
            as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub
            ref return self static struct super trait true type unsafe use where while
            """),
        ContextualKeywords = Words.Of("macro_rules union"),
        Types = Words.Of("bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize Self"),
        TypeFollows = Words.Of("enum struct trait type union"),
        FunctionFollows = Words.Of("fn"),
        CapitalsAreTypes = true,
        DotsLeadToMembers = false,
        BangCallsMacros = true,
        ApostropheNames = true,
    };
}
