using Seeds.Engine.Highlighting.Lexing;

namespace Seeds.Engine.Highlighting.Languages;

/// <summary>Ruby.</summary>
internal static class RubyLanguage
{
    /// <summary>Cuts code of this language into tokens.</summary>
    public static CodeLanguage Lexer { get; } = new()
    {
        Regions =
        [
            Region.LineComment("#"),
            Region.BlockComment("=begin", "=end") with { Place = Place.LineStart },
            Region.Quoted("\"") with { Multiline = true, Holes = [new("#{", "}")] },
            Region.Quoted("`") with { Holes = [new("#{", "}")] },
            Region.Quoted("'") with { Multiline = true },
        ],
        Sigils =
        [
            new('@', TokenKind.Name),
            new('$', TokenKind.Name),
            new(':', TokenKind.Text),
        ],
        Keywords = Words.Of("""
            alias and begin break case class def do else elsif end ensure false for if in module next nil not or redo rescue retry
            return self super then true undef unless until when while yield
            """),
        Builtins = Words.Of("""
            attr_accessor attr_reader attr_writer extend include private protected public puts raise require require_relative
            """),
        TypeFollows = Words.Of("class module"),
        FunctionFollows = Words.Of("def"),
        CapitalsAreTypes = true,
        RegexLiterals = true,
        Heredocs = new("<<", NeedsModifier: true),
    };
}
