using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>F#.</summary>
internal static class FSharpLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("//"),
            Region.BlockComment("(*", "*)") with { Nests = true },
            new(TokenKind.Name, "[<", ">]"),
            Region.Quoted("\"") with { Multiline = true },
            Region.Raw("\"\"\"", "\"\"\""),
            new(TokenKind.Text, "@\"", "\"") { Multiline = true, Doubles = true },
            new(TokenKind.Text, "$\"", "\"") { Escape = '\\', Holes = [new("{", "}", Doubles: true)] },
            Region.Raw("$\"\"\"", "\"\"\"") with { Holes = [new("{", "}")] },
        ],
        Sigils = [new('#', TokenKind.Keyword) { Place = Place.FirstOnLine }],
        Keywords = Words.Of("""
            abstract and as assert base begin class default delegate do done downcast downto elif else end exception extern false
            finally for fun function if in inherit inline interface internal lazy let match member module mutable namespace new
            null of open or override private public rec return select static struct then to true try type upcast use val void when
            while with yield
            """),
        Types = Words.Of("""
            bool byte char decimal double exn float float32 int int16 int64 list obj option sbyte seq single string uint16 uint32
            uint64 unit
            """),
        TypeFollows = Words.Of("type"),
        ModuleFollows = Words.Of("open namespace module"),
        CapitalsAreTypes = true,
        MembersAreCapitalised = true,
        ApostropheNames = true,
        WordParts = "'!",
    };
}
