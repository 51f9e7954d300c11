using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>PHP, by itself or within HTML.</summary>
internal static class PhpLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static PhpLexer Lexer { get; } = new(HtmlLanguage.Lexer, new CodeLanguage
    {
        Regions =
        [
            Region.LineComment("//"),
            Region.LineComment("#"),
            Region.BlockComment("/*", "*/"),
            new(TokenKind.Name, "#[", "]"),
            Region.Quoted("'") with { Multiline = true },
            Region.Quoted("\"") with { Multiline = true, Expands = true },
        ],
        Sigils = [new('$', TokenKind.Name) { FollowsWords = true }],
        Keywords = Words.InAnyCase("""
            abstract and array as break callable case catch class clone const continue declare default do echo else elseif empty
            enddeclare endfor endforeach endif endswitch endwhile enum extends false final finally fn for foreach function global
            goto if implements include include_once instanceof insteadof interface isset list match namespace new null or parent
            print private protected public readonly require require_once return self static switch throw trait true try unset use
            var while xor yield
            """),
        Types = Words.InAnyCase("bool float int iterable mixed never object string void"),
        TypeFollows = Words.InAnyCase("class enum extends implements interface new trait"),
        FunctionFollows = Words.InAnyCase("function"),
        ModuleFollows = Words.InAnyCase("namespace use"),
        Heredocs = new("<<<"),
        CapitalsAreTypes = true,
    });
}
