using AngleSharp.Html.Parser;
using CsCheck;
using Seeds.Engine.Highlighting;
using Seeds.Engine.Markdown;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class HighlightedCodeTests
{
    private static readonly Gen<string> AnyCode = Gen.OneOf(
            "a", "var", " ", "\n", "\t", "\"", "'", "/*", "*/", "//", "#", "<", ">", "&", "<!--", "-->", "{", "}", "(", ")", "=", "1.5", "0x", "\\", "@", "$\"", "`", "é", "ب", "😀", "---", "- ", ": ", "|", "\n\n")
        .Array[0, 40].Select(parts => string.Concat(parts));

    /// <summary>Languages with grammars of different kinds, one by another name, one that is not known, and none.</summary>
    public static TheoryData<string> Languages =>
        ["csharp", "cs", "json", "yaml", "html", "xml", "css", "javascript", "typescript", "bash", "markdown", "python", "rust", "sql", "diff", "razor", "text", "klingon", ""];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_text_of_the_html_is_the_code(string language) => Property.Holds(Gen.Select(AnyCode, Gen.Int[0, 12].Array[0, 4]), sample =>
    {
        var (code, marked) = sample;
        var html = HighlightedCode.ToHtml(code, language, [.. marked]);
        Assert.Equal(code, new HtmlParser().ParseDocument($"<body><pre>x{html}").QuerySelector("pre")!.TextContent[1..]);
    }, count: 200);

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_tokens_are_the_code(string language) => Property.Holds(
        AnyCode, code => Assert.Equal(code, string.Concat(Highlighter.Tokenize(code, language).Select(t => t.Text))), count: 200);

    [Fact]
    public void Marks_hold_whole_lines_and_no_other()
    {
        var html = HighlightedCode.ToHtml("int a;\n/* one\ntwo */ int b;\n", "csharp", [1, 3]);
        var marks = new HtmlParser().ParseDocument($"<body><pre>{html}").QuerySelectorAll("mark").Select(m => m.TextContent);
        Assert.Equal(["int a;", "two */ int b;"], marks);
    }

    [Fact]
    public void A_line_beyond_the_end_marks_nothing() => Assert.DoesNotContain("<mark>", HighlightedCode.ToHtml("a\nb", "", [3, 99]), StringComparison.Ordinal);

    [Fact]
    public void Code_of_a_known_language_is_coloured() => Assert.Contains("<span", HighlightedCode.ToHtml("public class Oak { }", "csharp", []), StringComparison.Ordinal);
}
