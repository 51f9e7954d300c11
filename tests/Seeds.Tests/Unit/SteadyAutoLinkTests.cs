using CsCheck;
using Markdig;
using Seeds.Engine.Markdown;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>The parser of bare addresses finds the links that Markdig's own finds.</summary>
public sealed class SteadyAutoLinkTests
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().UseAutoLinks().Build();

    private static readonly MarkdownPipeline Steady = new MarkdownPipelineBuilder().UseAutoLinks().Use<SteadyAutoLinksExtension>().Build();

    private static readonly Gen<string> Texts = Gen.OneOf(
            "https://a.org", "http://a.org/b_c*", "www.a.org", "mailto:a@b.org", "tel:1", "ftp://a.org", "httpx", "http://", "mailto:@", "www.", "<a>", "<a href='b'>", "</a>", "<b>", "<abbr>", "[", "]", "](b)",
            "![", "[r]", "*", "**", "_", "~", "`", "&amp;", "(", ")", "\\", " ", " ", "\n", "\n\n", "> ", "- ", "a")
        .Array[0, 24].Select(parts => string.Concat(parts) + "\n\n[r]: c.md\n");

    [Fact]
    public void It_finds_what_the_plain_one_finds() => Property.Holds(Texts, text => Assert.Equal(Markdown.ToHtml(text, Plain), Markdown.ToHtml(text, Steady)), count: 20_000);
}
