using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>What an INDEX.md says is on its page, and leads where it says.</summary>
public sealed class CatalogueTests
{
    private static readonly (string, string) Oak = ("oak.md", "# Oak\n\n## Roots\n\nText.\n"), Beech = ("beech.md", "# Beech\n\nText.\n");

    [Fact]
    public async Task An_entry_may_lead_out_of_the_site()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- [Oak](oak.md)\n- [Elsewhere](https://example.org/trees): more trees\n"), Oak);
        Assert.Contains("* Elsewhere -> https://example.org/trees\n", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_may_lead_to_a_file()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- [Oak](oak.md)\n- [Heights](data/heights.csv)\n"), Oak, ("data/heights.csv", "tree,height\n"));
        Assert.Contains("* Heights -> data/heights.csv\n", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_may_lead_to_a_place_in_a_page()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- [Oak](oak.md)\n  - [Its roots](oak.md#roots)\n"), Oak);
        Assert.Contains("* Its roots -> oak.html#roots\n", site.Text("index.html"), StringComparison.Ordinal);
        Assert.Empty(site.Diagnostics);
    }

    [Theory]
    [InlineData("- Start with [Oak](oak.md), the old one")]
    [InlineData("- *Old*: [Oak](oak.md)")]
    [InlineData("1. Then ![](leaf.svg) [Oak](oak.md)")]
    public async Task A_link_is_a_link_wherever_it_stands_in_an_entry(string entry)
    {
        var site = await TestSite.BuildAsync(("INDEX.md", $"# Trees\n\n- [Beech](beech.md)\n{entry}\n"), Oak, Beech, ("leaf.svg", "<svg width='1' height='1'/>"));
        Assert.Contains("oak.html", site.Text("index.html")[site.Text("index.html").IndexOf("=====", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_in_the_label_of_an_entry_keep_their_words()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- **[The *old* `oak` & ash](oak.md)**\n- A *plain* label\n"), Oak);
        Assert.Contains("* The old oak & ash -> oak.html\n", site.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("* A plain label\n", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## [Hill](hill/INDEX.md)\n\n### Sub\n\n- [Beech](beech.md)\n- [Hill again](hill/)\n")]
    [InlineData("- [Hill](hill/INDEX.md)\n  - [Beech](beech.md)\n  - [Hill again](hill/)\n")]
    public async Task The_first_mention_of_a_folder_takes_in_its_pages(string index)
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n" + index), ("hill/INDEX.md", "# Hill\n\n- [](oak.md)\n"), ("hill/oak.md", Oak.Item2), Beech);
        Assert.Equal(["[home]", "Hill"], site.Page<ArticlePage>("hill/oak.html").Frame.Trail.Select(t => t.Label));
    }

    [Fact]
    public async Task The_text_of_an_index_without_entries_is_all_there()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\nBefore.\n\n## About this guide\n\nWritten in *May*.\n\n### How\n\nBy hand.\n"), Oak);
        var text = site.Text("index.html");
        Assert.All(["Before.", "About this guide", "Written in <em>May</em>.", "How", "By hand.", "Oak -> oak.html"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_text_of_a_folder_s_index_is_on_its_own_page_though_another_index_lists_it()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Guide\n\n- [Trees](trees/INDEX.md)\n"),
            ("trees/INDEX.md", "# Trees\n\nWhat stands here, and why.\n\n- [Oak](oak.md)\n\nMore text.\n"),
            ("trees/oak.md", "# Oak\n\nText.\n"));
        var text = site.Text("trees/index.html");
        Assert.Contains(">What stands here, and why.</p>", text, StringComparison.Ordinal);
        Assert.Contains(">More text.</p>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_a_section_stays_on_the_page_that_has_it()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Guide\n\n## [Trees](trees/INDEX.md)\n\nOf the guide, with [a link](trees/oak.md).\n"),
            ("trees/INDEX.md", "# Trees\n\nOf the trees.\n\n- [Oak](oak.md)\n"),
            ("trees/oak.md", "# Oak\n\nText.\n"));
        Assert.Contains(">Of the guide, with <a href=\"trees/oak.html\">a link</a>.</p>", site.Text("index.html"), StringComparison.Ordinal);
        Assert.Contains(">Of the trees.</p>", site.Text("trees/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Of the guide", site.Text("trees/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SUMMARY.md")]
    [InlineData("index.md")]
    public async Task Of_two_indexes_in_one_folder_one_leads_and_the_other_is_a_page(string second)
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- [Oak](oak.md)\n"), (second, "# Other\n\nOther text.\n\n- [Beech](beech.md)\n"), Oak, Beech);
        Assert.Equal("Trees", site.Page<CataloguePage>("index.html").TitleHtml);
        var other = site.Documents.Single(d => d.Path == second);
        Assert.Contains("Other text.", site.Text(other.Address.Path), StringComparison.Ordinal);
        Assert.Equal(second == "index.md", site.Ids.Contains("SEED012", StringComparer.Ordinal));
    }

    [Fact]
    public async Task Listing_a_draft_as_new_article_advises_is_no_error()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- [Oak](oak.md)\n- [Beech](beech.md)\n"), Oak, ("beech.md", "---\ndraft: true\n---\n# Beech\n\nText.\n"));
        Assert.DoesNotContain(site.Diagnostics, d => d.Severity == Engine.Diagnostics.Severity.Error);
    }

    [Fact]
    public async Task A_blurb_keeps_its_links_images_and_footnotes()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Trees\n\n- [Oak](oak.md) — with [a *beech*](beech.md), ![a leaf](leaf.svg) and a note[^1]\n\n[^1]: Noted.\n"), Oak, Beech, ("leaf.svg", "<svg width='2' height='1'/>"));
        var text = site.Text("index.html");
        Assert.Contains("<a href=\"beech.html\">a <em>beech</em></a>", text, StringComparison.Ordinal);
        Assert.Contains("<img src=\"leaf.svg\" width=\"2\" height=\"1\"", text, StringComparison.Ordinal);
        Assert.Contains("Noted.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_listed_by_two_indexes_in_a_circle_stands_once()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Guide\n\n- [Trees](trees/INDEX.md)\n"), ("trees/INDEX.md", "# Trees\n\n- [Guide](../INDEX.md)\n- [Trees](INDEX.md)\n- [Oak](oak.md)\n"), ("trees/oak.md", "# Oak\n\nText.\n"));
        Assert.Equal("Trees", site.Page<ArticlePage>("trees/oak.html").Frame.Previous?.Label);
    }

    [Fact]
    public async Task The_order_of_reading_is_that_of_the_index()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Trees\n\n- [Oak](oak.md)\n  - [Elm](elm.md)\n- Label\n  - [Beech](beech.md)\n"), Oak, Beech, ("elm.md", "# Elm\n\nText.\n"), ("unlisted.md", "# Unlisted\n\nText.\n"));
        var home = site.Page<CataloguePage>("index.html");
        Assert.Null(home.Frame.Previous);
        Assert.Equal("oak.html", home.Frame.Next?.Href);
        Assert.Equal(("index.html", "elm.html"), Around("oak.html"));
        Assert.Equal(("oak.html", "beech.html"), Around("elm.html"));
        Assert.Equal(("elm.html", null), Around("beech.html"));
        Assert.Equal((null, null), Around("unlisted.html"));
        (string?, string?) Around(string address) => (site.Page<ArticlePage>(address).Frame.Previous?.Href, site.Page<ArticlePage>(address).Frame.Next?.Href);
    }
}
