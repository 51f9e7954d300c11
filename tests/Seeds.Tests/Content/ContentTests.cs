using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Content;

/// <summary>The project's own site, built with its own theme.</summary>
public sealed class ContentTests
{
    private static readonly Lazy<Task<TestSite>> Site = new(() => TestSite.BuildAsync(
        new BuildInputs(InputFolder.List(Repository.At("input")).Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(new Uri("https://example.org/record/"), Threads: 2)),
        TestSite.RealTheme));

    [Fact]
    public async Task It_has_no_faults() => Assert.Equal("", (await Site.Value).Report);

    [Fact]
    public async Task Its_pages_are_whole_and_every_link_in_them_leads_somewhere() => Assert.Empty(SiteAudit.Faults(await Site.Value));

    [Fact]
    public async Task Its_pages_say_where_they_are_published()
    {
        var site = await Site.Value;
        foreach (var page in site.Documents.Where(d => d.Page is not null && d.Address.Path != "404.html"))
        {
            Assert.StartsWith("https://example.org/record/", site.Html(page.Address.Path).QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_page_asks_another_host_for_anything_or_runs_a_script_of_its_own()
    {
        var site = await Site.Value;
        foreach (var page in site.Documents.Where(d => d.Page is not null).Select(d => site.Html(d.Address.Path)))
        {
            var loaded = page.QuerySelectorAll("img, script, iframe, video, audio, source, link:not([rel=canonical], [rel=alternate])").SelectMany(e => new[] { e.GetAttribute("src"), e.GetAttribute("href") });
            Assert.DoesNotContain(loaded, l => l is not null && !l.StartsWith("data:", StringComparison.Ordinal) && Engine.Content.Url.IsExternal(l));
            Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_home_page_is_generated_from_the_index() => Assert.True((await Site.Value).Page<CataloguePage>("index.html").IsHome);

    [Fact]
    public async Task The_article_on_Idlib_is_as_long_as_was_asked()
    {
        var articles = (await Site.Value).Documents.Where(d => d.Path.StartsWith("articles/", StringComparison.Ordinal)).ToList();
        Assert.True(articles.Sum(a => a.Body?.WordCount ?? 0) >= 900);
    }
}
