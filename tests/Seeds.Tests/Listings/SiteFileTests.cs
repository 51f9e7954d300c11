using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Listings;

/// <summary>The files about the site, in the real theme: what the golden site does not show.</summary>
public sealed class SiteFileTests
{
    private const string Article = "---\ndate: 2024-03-01\ncorrections:\n  - {date: 2024-03-02, text: A name was wrong.}\n---\n\n# Oak\n\nIt is old.\n";

    [Fact]
    public async Task Feeds_are_well_formed_whatever_a_title_holds()
    {
        var site = await TestSite.BuildAsync([Source.Text("articles/oak.md", "---\ntitle: \"Con\\uFFFE & <trol> \\U0001F331\"\ndate: 2020-01-02\n---\nText &#x1;.\n")], new BuildOptions(new Uri("https://example.org/")));
        Assert.Contains("Con\uFFFD & <trol> 🌱", XDocument.Parse(site.Text("feed.xml")).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_page_leads_to_feeds_and_search_that_are_there()
    {
        var site = await BuildAsync("https://example.org/", ("INDEX.md", "# Trees\n\n- [Oak](articles/oak.md)\n"), ("articles/oak.md", Article));
        var links = site.Html("index.html").QuerySelectorAll("head link[title]").Select(l => (l.GetAttribute("rel"), Href: l.GetAttribute("href")!)).ToList();
        Assert.Equal([("manifest", "manifest.webmanifest"), ("alternate", "feed.xml"), ("alternate", "corrections.xml"), ("search", "opensearch.xml")], links);
        Assert.All(links, l => Assert.True(site.Files.ContainsKey(l.Href), l.Href));
        Assert.Empty(site.Html("articles/oak.html").QuerySelectorAll("head link[title]"));
    }

    [Fact]
    public async Task A_device_finds_the_name_the_sign_and_the_first_page_of_each_edition()
    {
        var site = await BuildAsync("https://example.org/", ("INDEX.md", "# Trees\n\n- [Oak](articles/oak.md)\n"), ("articles/oak.md", Article), ("ar/INDEX.md", "# أشجار\n\n- [بلوط](articles/oak.md)\n"), ("ar/articles/oak.md", "# بلوط\n\nقديم.\n"));
        foreach (var (folder, name, direction) in new[] { ("", "Trees", "ltr"), ("ar/", "أشجار", "rtl") })
        {
            var manifest = JsonNode.Parse(site.Text(folder + "manifest.webmanifest"))!;
            Assert.Equal((name, direction, "index.html"), ((string)manifest["name"]!, (string)manifest["dir"]!, (string)manifest["start_url"]!));
            Assert.Equal(["192x192", "512x512", "any"], manifest["icons"]!.AsArray().Select(i => (string)i!["sizes"]!).Order(StringComparer.Ordinal));
            Assert.All(manifest["icons"]!.AsArray(), i => Assert.True(site.Files.ContainsKey(Paths.Combine(folder.TrimEnd('/'), (string)i!["src"]!)!)));
        }
    }

    [Fact]
    public async Task A_sign_of_the_site_s_own_takes_the_place_of_the_theme_s()
    {
        var site = await BuildAsync("https://example.org/", ("articles/oak.md", Article), ("icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        Assert.Equal("../icon.svg", site.Html("articles/oak.html").QuerySelector("link[rel=icon]")!.GetAttribute("href"));
        Assert.Equal("icon.svg", (string)Assert.Single(JsonNode.Parse(site.Text("manifest.webmanifest"))!["icons"]!.AsArray())!["src"]!);
    }

    [Fact]
    public async Task Without_an_address_there_are_only_those_that_need_none()
    {
        var site = await BuildAsync(null, ("articles/oak.md", Article));
        Assert.Equal(["humans.txt", "robots.txt"], site.Files.Keys.Intersect(["humans.txt", "robots.txt", "sitemap.xml", "feed.xml", "feed.json", "corrections.xml", "opensearch.xml"], StringComparer.Ordinal));
        Assert.Empty(site.Html("index.html").QuerySelectorAll("head link[title]"));
    }

    [Fact]
    public async Task A_file_of_the_sites_own_takes_the_place_of_ours()
    {
        var site = await BuildAsync("https://example.org/", ("articles/oak.md", Article), ("robots.csv", ""), ("feed.json", "mine"));
        Assert.Equal("mine", site.Text("feed.json"));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public async Task The_whole_text_is_the_copies_of_all_pages_in_the_order_of_the_site()
    {
        var site = await BuildAsync(null, ("INDEX.md", "# Trees\n\n- [Zelkova](zelkova.md)\n- [Ash](ash.md)\n"), ("ash.md", "# Ash\n\nGrey.\n"), ("zelkova.md", "# Zelkova\n\nRare.\n"));
        var expected = string.Join("\n\n", new[] { "index", "zelkova", "ash" }.Select(p => $"<!-- {p}.html -->\n\n{site.Text(p + ".md").TrimEnd('\n')}")) + "\n";
        Assert.Equal(expected, site.Text("llms-full.txt"));
    }

    [Fact]
    public async Task A_feed_tells_the_newest_fifty_and_every_date_is_an_instant()
    {
        var articles = Enumerable.Range(1, 60).Select(i => (string.Create(CultureInfo.InvariantCulture, $"articles/a{i}.md"), string.Create(CultureInfo.InvariantCulture, $"---\ndate: {1900 + i}\n---\n\n# Tree {i}\n\nText.\n"))).ToArray();
        var site = await BuildAsync("https://example.org/", articles);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var dates = XDocument.Parse(site.Text("feed.xml")).Root!.Elements(atom + "entry").Select(e => e.Element(atom + "updated")!.Value).ToList();
        Assert.Equal(Enumerable.Range(0, 50).Select(i => string.Create(CultureInfo.InvariantCulture, $"{1960 - i}-01-01T00:00:00Z")), dates);
        Assert.DoesNotContain("published", site.Text("feed.xml"), StringComparison.Ordinal);
    }

    private static Task<TestSite> BuildAsync(string? address, params (string Path, string Text)[] files) => TestSite.BuildAsync(
        new BuildInputs([.. files.Select(f => Source.Bytes(f.Path, Encoding.UTF8.GetBytes(f.Text)))], new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(address is null ? null : new Uri(address))),
        TestSite.RealTheme);
}
