using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Hosts;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosts;

/// <summary>The files that speak to hosts, of sites in the real theme.</summary>
public sealed class HostFileTests
{
    [Fact]
    public async Task Every_script_and_style_of_every_page_is_allowed_and_the_line_is_as_short_as_hosts_take_it()
    {
        var site = await TestSite.BuildAsync(new BuildInputs(InputFolder.List(Repository.At("input")).Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(new Uri("https://example.org/"))), TestSite.RealTheme);
        var policy = PolicyOf(site);
        var needed = site.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal)).SelectMany(f => PolicyReader.Read(site.Text(f))).Distinct().ToList();
        Assert.NotEmpty(needed);
        Assert.All(needed, n => Assert.Contains(n.Source, policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.InRange(policy.Length, 1, 2000 - "  Content-Security-Policy: ".Length);
    }

    [Fact]
    public async Task Headers_are_for_the_path_at_which_the_site_begins()
    {
        Assert.StartsWith("/*\n  Content-Security-Policy: default-src 'self'; ", (await BuildAsync(null)).Text("_headers"), StringComparison.Ordinal);
        Assert.StartsWith("/a%20b/*\n", (await BuildAsync("https://example.org/a b/")).Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_the_sites_own_stays() => Assert.Equal("mine", (await BuildAsync(null, ("_headers", "mine"))).Text("_headers"));

    [Fact]
    public async Task Files_that_are_copied_are_read_too()
    {
        var site = await BuildAsync(null, ("extra/map.html", "<style>a{}</style>"), ("extra/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>b{}</style></svg>"), ("extra/letter.txt2", "<style>c{}</style>"));
        Assert.Contains(PolicySource.Inline("style-src", "a{}").Source, PolicyOf(site), StringComparison.Ordinal);
        Assert.Contains(PolicySource.Inline("style-src", "b{}").Source, PolicyOf(site), StringComparison.Ordinal);
        Assert.DoesNotContain(PolicySource.Inline("style-src", "c{}").Source, PolicyOf(site), StringComparison.Ordinal);
    }

    [Fact]
    public void More_styles_than_a_line_holds_are_allowed_all()
    {
        var policy = ContentPolicy.Write([PolicySource.StyleAttributes, .. Enumerable.Range(0, 40).Select(i => PolicySource.Inline("style-src", new string('a', i + 1)))]);
        Assert.Equal("default-src 'self'; style-src 'self' 'unsafe-inline'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'", policy);
    }

    [Fact]
    public void Header_files_are_read_as_they_are_written()
    {
        var rule = HeaderRule.ForAll("/", ContentPolicy.Write([]));
        var other = new HeaderRule("/a/*", [("X-Robots-Tag", "noindex")]);
        var text = HeaderLines.Write(rule, other);
        Assert.Equal(text, HeaderLines.Write(HeaderLines.Read("# a remark\n  Stray: x\n" + text.Replace("\n", "\r\n", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("https://example.org/", "/")]
    [InlineData("https://example.org/docs", "/docs/")]
    public async Task The_page_for_missing_addresses_holds_at_any_depth(string address, string top)
    {
        var page = (await BuildAsync(address)).Html("404.html");
        var links = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Where(l => !l.StartsWith('#') && !Url.IsExternal(l)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.StartsWith(top, l, StringComparison.Ordinal));
        Assert.Equal("#~main", page.QuerySelector("a.skip")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Without_an_address_its_links_stay_relative() =>
        Assert.Equal("index.html", (await BuildAsync(null)).Html("404.html").QuerySelector("a.site-title")!.GetAttribute("href"));

    [Theory]
    [InlineData("<a href=b/c.html?d#e>", "<a href=\"/top/a/b/c.html?d#e\">")]
    [InlineData("<img src='../بلوط.png'>", "<img src=\"/top/%D8%A8%D9%84%D9%88%D8%B7.png\">")]
    [InlineData("<a href=\"#x\"><a href=\"https://a.example/\"><a href=\"/x\"><a href=\"mailto:a@b.example\">", "<a href=\"#x\"><a href=\"https://a.example/\"><a href=\"/x\"><a href=\"mailto:a@b.example\">")]
    public void Links_count_from_the_top_of_the_host(string html, string expected) => Assert.Equal(expected, RootedLinks.Write(html, new Address("a/404.html"), "/top/"));

    private static string PolicyOf(TestSite site) => HeaderLines.Read(site.Text("_headers")).Single().Headers.Single(h => h.Name == "Content-Security-Policy").Value;

    private static Task<TestSite> BuildAsync(string? address, params (string Path, string Text)[] more) => TestSite.BuildAsync(
        new BuildInputs(
            [Source.Text("INDEX.md", "# Trees\n\n- [Oak](oak.md)\n"), Source.Text("oak.md", "# Oak\n\nIt grows.\n"), .. more.Select(f => Source.Bytes(f.Path, Encoding.UTF8.GetBytes(f.Text)))],
            new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(address is null ? null : new Uri(address))),
        TestSite.RealTheme);
}
