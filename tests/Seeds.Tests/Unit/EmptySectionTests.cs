using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class EmptySectionTests
{
    private const string Trees = "# Trees\n\n## About\n\nThese trees grow here.\n\n## Kinds\n\n- [Oak](oak.md)\n";

    [Fact]
    public async Task A_section_of_nothing_but_text_is_no_bare_heading_on_the_page_of_another_index()
    {
        var site = await BuildAsync();
        Assert.Equal(["Trees", "Kinds"], Titles(site.Page<CataloguePage>("index.html").Groups));
    }

    [Fact]
    public async Task On_its_own_page_it_stands_with_its_text()
    {
        var site = await BuildAsync();
        Assert.Equal(["About", "Kinds"], Titles(site.Page<CataloguePage>("trees/index.html").Groups));
    }

    private static Task<TestSite> BuildAsync() =>
        TestSite.BuildAsync(("INDEX.md", "# Home\n\n## [Trees](trees/INDEX.md)\n"), ("trees/INDEX.md", Trees), ("trees/oak.md", "# Oak\n\nText.\n"));

    private static IEnumerable<string> Titles(ImmutableArray<CatalogueGroup> groups) =>
        groups.Select(g => g.Section).OfType<CatalogueItem>().SelectMany(s => Titles(s.Groups).Prepend(s.Title));
}
