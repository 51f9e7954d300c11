using System.Globalization;
using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class SidebarTests
{
    [Fact]
    public async Task A_section_is_found_from_every_page_of_its_folder()
    {
        var site = await TestSite.BuildAsync(
            ("INDEX.md", "# Guide\n\n- [Trees](trees/INDEX.md)\n"),
            ("trees/INDEX.md", "# Trees\n\n- [Oak](oak.md)\n\n## Rare ones\n\n- [Elm](elm.md)\n"),
            ("trees/oak.md", "# Oak\n\nText.\n"),
            ("trees/elm.md", "# Elm\n\nText.\n"));
        foreach (var address in new[] { "trees/oak.html", "trees/elm.html" })
        {
            var section = site.Page<ArticlePage>(address).Frame.Sidebar.SelectMany(i => i.Children).Single(i => i.Label == "Rare ones");
            Assert.Equal("index.html#rare-ones", section.Href);
        }
    }

    [Fact]
    public async Task A_page_that_no_entry_reaches_has_the_sidebar_of_the_top()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Guide\n\n## Trees\n\n- [Oak](oak.md)\n"), ("oak.md", "# Oak\n\nText.\n"), ("elm.md", "# Elm\n\nText.\n"));
        Assert.Equal("index.html#trees", Assert.Single(site.Page<ArticlePage>("elm.html").Frame.Sidebar).Href);
        Assert.Equal([("[home]", "index.html")], site.Page<ArticlePage>("elm.html").Frame.Trail.Select(t => (t.Label, t.Href)));
    }

    [Fact]
    public async Task Of_a_long_list_the_part_around_the_page_is_shown_with_a_way_to_the_whole()
    {
        var entries = string.Concat(Enumerable.Range(1, 500).Select(i => $"- [Page {Number(i)}](p{Number(i)}.md)\n"));
        var pages = Enumerable.Range(1, 500).Select(i => ($"p{Number(i)}.md", $"# Page {Number(i)}\n\nText.\n"));
        var site = await TestSite.BuildAsync([("INDEX.md", "# Guide\n\n" + entries), .. pages]);
        foreach (var i in new[] { 1, 25, 26, 250, 499, 500 })
        {
            var sidebar = site.Page<ArticlePage>($"p{Number(i)}.html").Frame.Sidebar;
            Assert.InRange(sidebar.Length, 10, 64);
            Assert.Contains(sidebar, item => item.Href == $"p{Number(i)}.html");
            Assert.Equal(("[all-sections]", "index.html"), (sidebar[^1].Label, sidebar[^1].Href));
        }

        static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_sections_on_the_way_to_a_page_are_open_and_others_of_a_large_site_are_not()
    {
        var folders = Enumerable.Range(1, 12).Select(i => i.ToString("D2", CultureInfo.InvariantCulture)).ToList();
        var site = await TestSite.BuildAsync([.. folders.SelectMany(f => new[] { ($"f{f}/a.md", "# A\n\nText.\n"), ($"f{f}/b/c.md", "# C\n\nText.\n") })]);
        var open = site.Page<ArticlePage>("f03/b/c.html").Frame.Sidebar.Where(i => !i.Children.IsEmpty);
        Assert.Equal("F03", Assert.Single(open).Label);
        Assert.Equal("c.html", open.Single().Children[1].Children[0].Href);
    }
}
