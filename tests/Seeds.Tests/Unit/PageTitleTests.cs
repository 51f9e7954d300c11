using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class PageTitleTests
{
    [Theory]
    [InlineData("# Oak\n\nText.", "Oak", "oak")]
    [InlineData("# Oak & *ash*\n\nText.", "Oak &amp; <em>ash</em>", "oak--ash")]
    [InlineData("---\ntitle: Oak & ash\n---\nText.", "Oak &amp; ash", null)]
    [InlineData("---\ntitle: Oak\n---\n# Beech\n\nText.", "Oak", null)]
    [InlineData("<!-- a note -->\n\n# Oak\n\nText.", "Oak", "oak")]
    [InlineData("Oak\n===\n\nText.", "Oak", "oak")]
    [InlineData("Text.", "A page", null)]
    [InlineData("---\ntitle: \"\"\n---\n# Oak\n\nText.", "Oak", "oak")]
    [InlineData("---\ntitle: \" \"\n---\nText.", "A page", null)]
    [InlineData("#\n\nText.", "A page", null)]
    [InlineData("# <br>\n\nText.", "A page", null)]
    [InlineData("# ![](a.svg)\n\nText.", "A page", null)]
    [InlineData("#\n\n# Oak\n\nText.", "Oak", "oak")]
    [InlineData("#\n\n## Oak\n\nText.", "Oak", "oak")]
    public async Task The_headline_of_a_page_is(string text, string html, string? id)
    {
        var page = (await BuildAsync(text)).Page<ArticlePage>("a-page.html");
        Assert.Equal((html, id), (page.TitleHtml, page.TitleId));
    }

    [Fact]
    public async Task A_link_in_the_headline_leads_where_it_says()
    {
        var site = await BuildAsync("# See [the index](INDEX.md)\n\nText.");
        Assert.Equal("See <a href=\"index.html\">the index</a>", site.Page<ArticlePage>("a-page.html").TitleHtml);
    }

    [Fact]
    public async Task A_footnote_in_the_headline_has_its_words()
    {
        var site = await BuildAsync("# Oak[^1]\n\nText.\n\n[^1]: A note.");
        Assert.Contains("aria-label=\"[footnote] 1\"", site.Page<ArticlePage>("a-page.html").TitleHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_that_repeats_the_title_is_not_said_twice_and_can_still_be_linked_to()
    {
        var site = await BuildAsync("---\ntitle: Oak\n---\n# Oak\n\n[Up](#oak).");
        Assert.Empty(site.Diagnostics);
        var page = site.Page<ArticlePage>("a-page.html");
        Assert.DoesNotContain("<h", page.Body.ToString(), StringComparison.Ordinal);
        Assert.Equal("oak", page.TitleId);
    }

    [Fact]
    public async Task Html_and_footnotes_in_a_title_stay_out_of_the_tab()
    {
        var site = await BuildAsync("# The <b>old</b> *oak*[^1] & `ash`\n\nText.\n\n[^1]: A note.");
        Assert.Equal("The old oak & ash — Trees", site.Page<ArticlePage>("a-page.html").Head.FullTitle);
    }

    [Fact]
    public async Task A_picture_in_the_headline_gives_its_words_to_the_tab()
    {
        var site = await BuildAsync("# ![An oak](a.svg)\n\nText.");
        Assert.Equal("An oak — Trees", site.Page<ArticlePage>("a-page.html").Head.FullTitle);
    }

    [Fact]
    public async Task A_plain_text_with_a_blank_title_is_named_by_its_first_sentence()
    {
        var site = await TestSite.BuildAsync(("a-page.txt", "---\ntitle: \"\"\n---\nAn oak stands here. It is old.\n"));
        Assert.Equal("An oak stands here", site.Page<ArticlePage>("a-page.html").TitleHtml);
    }

    [Fact]
    public async Task A_heading_without_words_is_not_listed_on_its_page()
    {
        var page = (await BuildAsync("# Oak\n\n## One\n\n##\n\n## Two\n\n### ![](a.svg)\n\nText.")).Page<ArticlePage>("a-page.html");
        Assert.Equal(["One", "Two"], page.Contents.Select(c => c.Label));
        Assert.All(page.Contents, c => Assert.Empty(c.Children));
    }

    [Fact]
    public async Task A_heading_without_words_opens_no_section_of_an_index()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n##\n\n- [](a-page.md)\n\n## ![](a.svg)\n\n- [Again](a-page.md)\n"), ("a-page.md", "# Oak\n\nText."), ("a.svg", "<svg width='1' height='1'/>"));
        Assert.All(site.Page<CataloguePage>("index.html").Groups, g => Assert.Null(g.Section));
        Assert.Contains("<img src=\"a.svg\"", site.Text("index.html"), StringComparison.Ordinal);
    }

    private static Task<TestSite> BuildAsync(string text) => TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- [](a-page.md)\n"), ("a-page.md", text));
}
