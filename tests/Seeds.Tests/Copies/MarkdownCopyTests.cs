using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Seeds.Engine.Copies;
using Seeds.Tests.Support;

namespace Seeds.Tests.Copies;

/// <summary>The copy of a page in Markdown, read again by another Markdown program, says what the page says.</summary>
public sealed class MarkdownCopyTests
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static TheoryData<string, string> Pieces { get; } = new()
    {
        { "<h2 id=\"a\">A <em>b</em></h2><p>c</p>", "## A *b*\n\nc\n" },
        { "<p>1. not a list</p><p>- nor this</p><p># nor a heading</p>", "1\\. not a list\n\n\\- nor this\n\n\\# nor a heading\n" },
        { "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>", "- a\n\n  - b\n- c\n\n  d\n" },
        { "<ol start=\"3\"><li>c</li><li>d</li></ol>", "3. c\n4. d\n" },
        { "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b\n" },
        { "<pre><code class=\"x\">a\n```\nb</code></pre>", "````\na\n```\nb\n````\n" },
        { "<p>a <code>b`c</code> d</p>", "a ``b`c`` d\n" },
        { "<p><a href=\"a (b).html\">x</a> <b> y </b>z</p>", "[x](<a (b).html>) **y** z\n" },
        { "<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>", "| a | b\\|c |\n| --- | --- |\n| 1 |  |\n" },
        { "<div role=\"note\"><p><b>a</b> b</p><p>c</p></div>", "- **a** b\n- c\n" },
        { "<dl><div><dt>a</dt><dd>b</dd></div></dl>", "- **a**\n  b\n" },
        { "<p>a</p><nav>x</nav><svg><title>x</title></svg><p hidden>x</p><p aria-hidden=\"true\">x</p><p>b</p>", "a\n\nb\n" },
        { "<p>5 &lt; 6 &amp; *7* [8]</p>", "5 \\< 6 \\& \\*7\\* \\[8\\]\n" },
        { "<p>a<!-- x -->b<!---->c <!-- y", "abc\n" },
        { "<main><p>in</p></main><p>out</p>", "in\n" },
        { "<p>open <b>never closed</p><p>b</i></p>", "open **never closed**\n\nb\n" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_piece_of_a_page_becomes_Markdown(string html, string expected) => Assert.Equal(expected, MarkdownCopy.Write(PageWords.Of(html)));

    [Fact]
    public async Task Each_page_of_the_project_has_a_copy_with_its_words()
    {
        var site = await Records.ProjectInput.BuildAsync();
        var copies = site.Files.Keys.Where(k => k.EndsWith(".md", StringComparison.Ordinal)).ToList();
        Assert.InRange(copies.Count, 30, int.MaxValue);
        foreach (var copy in copies)
        {
            var page = site.Html(copy[..^3] + ".html");
            var again = new HtmlParser().ParseDocument(Markdown.ToHtml(site.Text(copy), Plain));
            Assert.Equal(WordsOf(page.QuerySelector("main")!), WordsOf(again.Body!));
        }
    }

    [Fact]
    public async Task Each_article_has_a_page_of_its_words_alone()
    {
        var site = await Records.ProjectInput.BuildAsync();
        var texts = site.Files.Keys.Where(k => k.StartsWith("text/", StringComparison.Ordinal)).ToList();
        Assert.InRange(texts.Count, 4, int.MaxValue);
        foreach (var text in texts)
        {
            var page = site.Html(text["text/".Length..]);
            var alone = site.Html(text);
            Assert.Equal(WordsOf(page.QuerySelector("main")!), WordsOf(alone.QuerySelector("main")!));
            Assert.Equal(page.DocumentElement.GetAttribute("lang"), alone.DocumentElement.GetAttribute("lang"));
            Assert.Equal(page.DocumentElement.GetAttribute("dir"), alone.DocumentElement.GetAttribute("dir"));
            Assert.Empty(alone.QuerySelectorAll("script, link, img, svg, [class], [id], [style]"));
            Assert.InRange(site.Files[text].Length, 1, site.Files[text["text/".Length..]].Length / 3);
        }
    }

    [Fact]
    public async Task A_site_may_do_without_copies()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "---\ntitle: Trees\ncopies: none\n---\n- [Oak](articles/oak.md)\n"), ("articles/oak.md", "# Oak\n\nAn oak.\n"));
        Assert.DoesNotContain(site.Files.Keys, k => k.EndsWith(".md", StringComparison.Ordinal) || k.StartsWith("text/", StringComparison.Ordinal) || k == "llms.txt");
    }

    [Fact]
    public async Task A_file_of_the_author_keeps_the_address_that_a_copy_would_have()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- [Oak](articles/oak.md)\n"), ("articles/oak.md", "# Oak\n\nAn oak.\n"), ("llms.txt", "Ours.\n"));
        Assert.Equal("Ours.\n", site.Text("llms.txt"));
        Assert.True(site.Files.ContainsKey("articles/oak.md"));
    }

    /// <summary>The words of a part of a page, without what the page shows only to those who see and click.</summary>
    private static List<string> WordsOf(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var gone in copy.QuerySelectorAll("script, style, svg, nav, dialog, button, [hidden], [aria-hidden=true], .back").ToList()) gone.Remove();
        foreach (var tick in copy.QuerySelectorAll("input[type=checkbox][checked]").ToList()) tick.Replace(copy.Owner!.CreateTextNode("x"));
        foreach (var block in copy.QuerySelectorAll("*")) block.AppendChild(copy.Owner!.CreateTextNode(" "));
        return [.. new string([.. copy.TextContent.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
