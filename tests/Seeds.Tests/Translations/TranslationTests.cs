using Seeds.Engine.Pages;
using Seeds.Engine.Pages.Kinds;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Translations;
using Seeds.Tests.Rendering;
using Seeds.Tests.Support;

namespace Seeds.Tests.Translations;

public sealed class TranslationTests
{
    private const string Index = "---\ntitle: Trees\n---\n- [Oak](oak.md)\n- [Elm](elm.md)\n";
    private const string ArabicIndex = "---\ntitle: أشجار\n---\n- [بلوط](oak.md)\n- [دردار](elm.md)\n";
    private const string Oak = "---\ntitle: Oak\ntags: [a]\n---\n## Root\n\nOaks grow slowly.\n";

    [Fact]
    public async Task An_edition_has_a_home_and_a_navigation_of_its_own()
    {
        var site = await BuildAsync("---\ntitle: بلوط\n---\nينمو ببطء.\n");
        var page = site.Page<ArticlePage>("ar/oak.html");
        Assert.Equal("أشجار", page.Frame.Home.Label);
        Assert.Equal("index.html", page.Frame.Home.Href);
        Assert.Equal(["بلوط", "دردار"], page.Frame.Sidebar.Select(i => i.Label));
        Assert.Null(page.Frame.Next);
        Assert.Null(site.Page<ArticlePage>("elm.html").Frame.Next);
        Assert.Equal("بلوط — أشجار", page.Head.FullTitle);
    }

    [Fact]
    public async Task A_link_to_a_page_that_the_edition_lacks_leads_to_the_source_and_says_so()
    {
        var site = await BuildAsync("---\ntitle: بلوط\n---\nانظر [الدردار](elm.md).\n");
        Assert.Contains("<a href=\"../elm.html\" hreflang=\"en\">الدردار</a>", site.Body("ar/oak.html"), StringComparison.Ordinal);
        var elm = site.Page<ArticlePage>("ar/oak.html").Frame.Sidebar[1];
        Assert.Equal(("../elm.html", "en"), (elm.Href, elm.Language?.Tag));
        Assert.DoesNotContain("SEED004", site.Ids);
    }

    [Fact]
    public async Task A_page_leads_to_itself_in_other_languages()
    {
        var site = await BuildAsync("---\ntitle: بلوط\n---\n## الجذر\n\nينمو ببطء.\n");
        var there = Assert.Single(site.Page<ArticlePage>("oak.html").Frame.Languages);
        Assert.Equal(("ar", "ar/oak.html", null), (there.Language.Tag, there.Href, there.Lacking));
        Assert.Equal("{\"root\":\"الجذر\"}", there.Places);
        var lacking = Assert.Single(site.Page<ArticlePage>("elm.html").Frame.Languages);
        Assert.Equal(("ar/index.html", null, "[not-translated]"), (lacking.Href, lacking.Canonical, lacking.Lacking));
    }

    [Fact]
    public async Task Search_engines_are_told_of_all_languages_where_the_addresses_are_known()
    {
        var placed = await RealSite.BuildAsync(new BuildOptions(new Uri("https://example.org/trees/")), ("INDEX.md", Index), ("ar/INDEX.md", ArabicIndex), ("oak.md", Oak), ("elm.md", "# Elm\n\nText.\n"), ("ar/oak.md", "---\ntitle: بلوط\n---\nينمو ببطء.\n"));
        var links = placed.Html("oak.html").QuerySelectorAll("link[hreflang]").Select(l => (l.GetAttribute("hreflang"), l.GetAttribute("href")));
        Assert.Equal([("en", "https://example.org/trees/oak.html"), ("ar", "https://example.org/trees/ar/oak.html")], links);
        Assert.Empty(placed.Html("elm.html").QuerySelectorAll("link[hreflang]"));
        Assert.Equal("https://example.org/trees/oak.html", placed.Html("oak.html").QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Where_the_addresses_are_not_known_no_half_of_one_is_given()
    {
        var site = await RealSite.BuildAsync(("INDEX.md", Index), ("ar/INDEX.md", ArabicIndex), ("oak.md", Oak), ("elm.md", "# Elm\n\nText.\n"), ("ar/oak.md", "---\ntitle: بلوط\n---\nينمو ببطء.\n"));
        Assert.Empty(site.Html("oak.html").QuerySelectorAll("link[hreflang], link[rel=canonical], meta[property='og:url']"));
        Assert.Equal("ar", site.Html("oak.html").QuerySelector(".languages a")?.GetAttribute("hreflang"));
    }

    [Theory]
    [InlineData(null, TranslationState.Unsaid)]
    [InlineData("00000000", TranslationState.Older)]
    [InlineData("current", TranslationState.Current)]
    public async Task A_translation_says_which_version_it_was_made_from(string? version, TranslationState expected)
    {
        var current = (await BuildAsync("")).Page<TranslationsPage>("translations.html").Rows.Single(r => r.Page.Label == "Oak").Version;
        var site = await BuildAsync($"---\ntitle: بلوط\n{(version is null ? "" : $"source_version: \"{(version == "current" ? current : version)}\"\n")}---\nينمو ببطء.\n");
        var notice = site.Page<ArticlePage>("ar/oak.html").Translation;
        Assert.Equal("../oak.html", notice?.Source.Href);
        Assert.Equal(expected == TranslationState.Older ? "[translation-older]" : null, notice?.Warning);
        Assert.Equal(expected == TranslationState.Older, site.Ids.Contains("SEED080"));
        var state = site.Page<TranslationsPage>("translations.html").Rows.Single(r => r.Page.Label == "Oak").States.Single();
        Assert.Equal(expected switch { TranslationState.Older => "[translation-outdated]", TranslationState.Unsaid => "[translation-unsaid]", _ => "[translation-current]" }, state.Label);
    }

    [Fact]
    public async Task A_page_that_stands_in_one_translation_alone_is_listed_for_translators()
    {
        var site = await RealSite.BuildAsync(("INDEX.md", Index), ("ar/INDEX.md", "# أشجار\n\n- [بلوط](oak.md)\n- [وحيدة](alone.md)\n"), ("oak.md", Oak), ("elm.md", "# Elm\n\nText.\n"), ("ar/oak.md", "# بلوط\n\nنص.\n"), ("ar/alone.md", "# وحيدة\n\nنص.\n"));
        var row = site.Page<TranslationsPage>("translations.html").Rows.Single(r => r.Page.Label == "وحيدة");
        Assert.Equal("ar/alone.html", row.States.Single().Href);
        Assert.DoesNotContain(site.Page<TranslationsPage>("translations.html").Rows, r => r.Page.Label == "بلوط");
        Assert.Equal("ar", site.Html("translations.html").QuerySelector("th a[href='ar/alone.html']")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task On_a_page_in_a_language_without_an_edition_the_names_of_the_site_and_its_pages_keep_theirs()
    {
        var site = await RealSite.BuildAsync(("INDEX.md", "# Trees\n\n## Section\n\n- [Oak](oak.md)\n- [Elm](elm.md)\n- [Chêne](chene.md)\n"), ("oak.md", Oak), ("elm.md", "# Elm\n\nText.\n"), ("chene.md", "---\nlang: fr\n---\n# Chêne\n\nMots.\n"));
        var page = site.Html("chene.html");
        Assert.Equal("en", page.QuerySelector(".site-title")!.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll(".neighbours bdi, .trail li > *").Where(e => e.TextContent is "Elm" or "Section"), e => Assert.Equal("en", e.GetAttribute("lang")));
        Assert.Contains(page.QuerySelectorAll(".neighbours bdi"), e => e.TextContent == "Elm");
        Assert.Null(site.Html("oak.html").QuerySelector(".site-title")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Front_matter_that_is_not_read_does_not_make_a_translation_older()
    {
        var first = await TestSite.BuildAsync(("INDEX.md", Index), ("oak.md", Oak), ("elm.md", "# Elm\n"), ("ar/INDEX.md", ArabicIndex));
        var second = await TestSite.BuildAsync(("INDEX.md", Index), ("oak.md", Oak.Replace("[a]", "[b]", StringComparison.Ordinal)), ("elm.md", "# Elm\n"), ("ar/INDEX.md", ArabicIndex));
        Assert.Equal(VersionOf(first), VersionOf(second));
        var third = await TestSite.BuildAsync(("INDEX.md", Index), ("oak.md", Oak.Replace("slowly", "fast", StringComparison.Ordinal)), ("elm.md", "# Elm\n"), ("ar/INDEX.md", ArabicIndex));
        Assert.NotEqual(VersionOf(first), VersionOf(third));

        static string VersionOf(TestSite site) => site.Page<TranslationsPage>(TranslationsKind.Address.Path).Rows.Single(r => r.Page.Label == "Oak").Version;
    }

    [Fact]
    public async Task A_site_of_one_language_has_no_page_of_translations_and_no_switch()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", Index), ("oak.md", Oak), ("elm.md", "# Elm\n"));
        Assert.False(site.Files.ContainsKey("translations.html"));
        Assert.Empty(site.Page<ArticlePage>("oak.html").Frame.Languages);
    }

    [Fact]
    public async Task A_folder_in_another_language_without_an_index_is_an_edition_too()
    {
        var site = await TestSite.BuildAsync(("INDEX.md", Index), ("oak.md", Oak), ("elm.md", "# Elm\n"), ("ar/oak.md", "# بلوط\n\nينمو ببطء.\n"));
        Assert.True(site.Page<CataloguePage>("ar/index.html").IsHome);
        Assert.Equal("index.html", site.Page<ArticlePage>("ar/oak.html").Frame.Home.Href);
    }

    private static Task<TestSite> BuildAsync(string arabicOak) =>
        TestSite.BuildAsync(("INDEX.md", Index), ("oak.md", Oak), ("elm.md", "# Elm\n\nElms.\n"), ("ar/INDEX.md", ArabicIndex), ("ar/oak.md", arabicOak));
}
