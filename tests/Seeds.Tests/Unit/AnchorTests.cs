using Seeds.Engine.Pipelines;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>Every id that a link may name is in the page, once.</summary>
public sealed class AnchorTests
{
    [Theory]
    [InlineData("```text {#code}\na\n```")]
    [InlineData("::: note {#box}\nText.\n:::")]
    [InlineData("> [!NOTE]\n> Text. {#inside}")]
    [InlineData("- one {#item}\n- two")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n{#numbers}")]
    [InlineData("![leaf](leaf.svg){#picture}")]
    [InlineData("![leaf](leaf.svg \"A leaf\"){#picture}")]
    [InlineData("[a link](b.md){#link} and `code`{#word} and **strong**{#loud}")]
    [InlineData("Term {#term}\n: Meaning")]
    [InlineData("<a id='raw'></a><a name=\"named\"></a>\n\n<div id=block>\n\nText.\n\n</div>")]
    [InlineData("## Note[^1]\n\nText.\n\n[^1]: A note.")]
    [InlineData("> ## In a quotation\n\n- ## In a list")]
    public async Task In_a_page(string markdown)
    {
        var site = await CheckAsync(("INDEX.md", "# Trees\n\n- [](a.md)\n- [](b.md)\n"), ("a.md", $"# A page\n\n{markdown}\n"), ("b.md", "# B\n\nText.\n"));
        Assert.Empty(SiteAudit.MissingIds(site, "a.html"));
    }

    [Theory]
    [InlineData("## One {#same}\n\n## Two {#same}", 5)]
    [InlineData("## One {#same}\n\n<a id=\"same\"></a>", 5)]
    [InlineData("<p id=\"same\">\n\n```text {#same}\na\n```\n", 5)]
    public async Task An_id_given_twice_is_named(string markdown, int line)
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Trees\n\n- [](a.md)\n"), ("a.md", $"# A page\n\n{markdown}\n"));
        Assert.Equal([("SEED027", line)], site.Diagnostics.Select(d => (d.Id, d.Position.Line)));
    }

    [Theory]
    [InlineData("# Trees\n\n## [A](a.md)\n\n- [B](b.md)\n")]
    [InlineData("# Trees\n\n## A section\n\n- [A](a.md)\n\n## A section\n\n- [B](b.md)\n")]
    [InlineData("# Trees {#the-trees}\n\n- [A](a.md)\n- [B](b.md) {#last}\n")]
    [InlineData("# Trees\n\nText[^1]. {#text}\n\n- [A](a.md) with[^1]\n- [B](b.md)\n\n[^1]: A note.\n")]
    [InlineData("# Trees\n\n- A label\n  - [A](a.md)\n- [B](b.md)\n\n> ## Quoted\n")]
    public async Task In_an_index(string markdown)
    {
        var site = await CheckAsync(("INDEX.md", markdown), ("a.md", "# A\n\nText.\n"), ("b.md", "# B\n\nText.\n"));
        Assert.Empty(SiteAudit.MissingIds(site, "index.html").Except(["trees", "the-trees"], StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_index_can_be_linked_to_by_its_title()
    {
        var site = await CheckAsync(("INDEX.md", "# Trees\n\n- [A](a.md)\n"), ("a.md", "# A\n\nUp to [the trees](INDEX.md#trees).\n"));
        Assert.Empty(SiteAudit.MissingIds(site, "index.html"));
    }

    [Fact]
    public async Task On_a_page_that_takes_in_another_index() => await CheckAsync(
        ("INDEX.md", "# Guide\n\n## Rare ones\n\n- [Trees](trees/INDEX.md)\n\nText[^1].\n\n[^1]: A note.\n"),
        ("trees/INDEX.md", "# Trees\n\n## Rare ones\n\n- [A](a.md)\n\nText[^1].\n\n[^1]: A note.\n"),
        ("trees/a.md", "# A\n\nText.\n"));

    [Fact]
    public async Task On_a_site_without_an_index() => await CheckAsync(("a.md", "# A\n\nText.\n"), ("trees/b.md", "# B\n\nText.\n"), ("Trees/c.md", "# C\n\nText.\n"), ("trees/of/c.md", "# C\n\nText.\n"), ("trees-of/c.md", "# C\n\nText.\n"));

    private static async Task<TestSite> CheckAsync(params (string Path, string Text)[] files)
    {
        var inputs = files.Append(("leaf.svg", "<svg width='2' height='1'/>")).Append(("trees/leaf.svg", "<svg width='2' height='1'/>"));
        var site = await TestSite.BuildAsync(new BuildInputs([.. inputs.Select(f => Source.Text(f.Item1, f.Item2))], TestWords.Theme(), new BuildOptions()), TestSite.RealTheme);
        Assert.Empty(SiteAudit.Faults(site));
        return site;
    }
}
