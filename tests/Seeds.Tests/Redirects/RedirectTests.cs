using System.Text;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Redirects;

/// <summary>What the golden sites of aliases do not show.</summary>
public sealed class RedirectTests
{
    private const string Moved = "---\ndate: 2024-03-01\naliases: [old/oak.html]\n---\n\n# Oak\n\nIt is old.\n";

    [Fact]
    public async Task A_page_that_leads_on_is_in_no_list()
    {
        var with = await BuildAsync([("articles/oak.md", Moved)]);
        var without = await BuildAsync([("articles/oak.md", Moved.Replace("aliases: [old/oak.html]\n", "", StringComparison.Ordinal))]);
        Assert.Equal(["_redirects", "old/oak.html"], with.Files.Keys.Except(without.Files.Keys, StringComparer.Ordinal));
        foreach (var address in without.Files.Keys.Where(f => f != "_headers")) Assert.Equal(without.Text(address), with.Text(address));
        Assert.Equal(without.Documents.Count(d => d.Page is not null), with.Documents.Count(d => d.Page is not null));
    }

    [Fact]
    public async Task A_draft_leads_nobody_on_until_it_is_built()
    {
        var draft = Moved.Replace("---\ndate", "---\ndraft: true\ndate", StringComparison.Ordinal);
        Assert.DoesNotContain("old/oak.html", (await BuildAsync([("articles/oak.md", draft)])).Files.Keys);
        Assert.Contains("old/oak.html", (await BuildAsync([("articles/oak.md", draft)], drafts: true)).Files.Keys);
    }

    [Fact]
    public async Task A_list_of_the_sites_own_stays()
    {
        var site = await BuildAsync([("articles/oak.md", Moved), ("_redirects", "/a /b 302\n")]);
        Assert.Equal("/a /b 302\n", site.Text("_redirects"));
        Assert.Contains("old/oak.html", site.Files.Keys);
    }

    [Fact]
    public async Task A_page_of_an_edition_leads_on_from_any_folder()
    {
        var site = await BuildAsync([("INDEX.md", "# Trees"), ("ar/oak.md", "---\nlang: ar\naliases: [oak.html, ar/old/]\n---\n\n# بلوط\n\nنص.\n")]);
        Assert.Empty(site.Ids);
        Assert.Equal("ar/oak.html", site.Html("oak.html").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("../oak.html", site.Html("ar/old/index.html").QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(("ar", "rtl"), (site.Html("oak.html").DocumentElement.GetAttribute("lang")!, site.Html("oak.html").DocumentElement.GetAttribute("dir")!));
    }

    [Fact]
    public async Task A_former_address_gives_way_to_an_untranslated_page_of_that_name_only_where_no_page_had_it()
    {
        var site = await BuildAsync([("INDEX.md", "# Trees"), ("old.md", "# Old"), ("ar/oak.md", "---\nlang: ar\naliases: [ar/old.html]\n---\n\n# بلوط\n\n[قديم](old.md)\n"), ("ar/elm.md", "---\nlang: ar\n---\n\n# دردار\n\n[قديم](old.html)\n")]);
        Assert.Equal("oak.html", site.Html("ar/elm.html").QuerySelector("main p a")!.GetAttribute("href"));
        Assert.Equal("../old.html", site.Html("ar/oak.html").QuerySelector("main p a")!.GetAttribute("href"));
    }

    private static Task<TestSite> BuildAsync((string Path, string Text)[] files, bool drafts = false) => TestSite.BuildAsync(
        new BuildInputs([.. files.Select(f => Source.Bytes(f.Path, Encoding.UTF8.GetBytes(f.Text)))], new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(new Uri("https://example.org/"), drafts)),
        TestSite.RealTheme);
}
