using Seeds.Engine.Content;
using Seeds.Engine.Links;
using Seeds.Engine.Markdown;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class LinkResolverTests
{
    private static readonly ImmutableArray<Document> Documents =
    [
        Page("INDEX.md", "index.html"),
        Page("articles/INDEX.md", "articles/index.html"),
        Page("articles/oak.md", "articles/oak.html", "bark", "الجذور"),
        Page("articles/an oak.md", "articles/an-oak.html"),
        Page("articles/wire.txt", "articles/wire.html"),
        Page("ar/بلوط.md", "ar/بلوط.html"),
        File("articles/leaf.png", "articles/leaf.png"),
        File("data/heights.csv", "data/heights-2.csv"),
        new("", new Address("404.html")),
    ];

    private static readonly LinkResolver Resolver = new(Documents, []);

    [Theory]
    [InlineData("oak.md", "articles/oak.html")]
    [InlineData("./oak.md", "articles/oak.html")]
    [InlineData("oak.html", "articles/oak.html")]
    [InlineData("oak", "articles/oak.html")]
    [InlineData("wire", "articles/wire.html")]
    [InlineData("wire.txt", "articles/wire.html")]
    [InlineData("an%20oak.md", "articles/an-oak.html")]
    [InlineData("an oak.md", "articles/an-oak.html")]
    [InlineData("../ar/بلوط.md", "ar/بلوط.html")]
    [InlineData("../ar/%D8%A8%D9%84%D9%88%D8%B7.md", "ar/بلوط.html")]
    [InlineData("/articles/oak.md", "articles/oak.html")]
    [InlineData("/", "index.html")]
    [InlineData("..", "index.html")]
    [InlineData(".", "articles/index.html")]
    [InlineData("/articles/", "articles/index.html")]
    [InlineData("../articles", "articles/index.html")]
    [InlineData("/404.html", "404.html")]
    [InlineData("#bark", "articles/oak.html")]
    [InlineData("?x=1#bark", "articles/oak.html")]
    public void A_link_in_an_article_leads_to_a_page_or_file_of_the_site(string link, string address) => Assert.Equal(address, Resolver.Resolve(Documents[2], link) switch
    {
        PageLink page => page.Page.Address.Path,
        FileLink file => file.File.Address.Path,
        var other => other.ToString(),
    });

    [Theory]
    [InlineData("oak.md#bark", "bark", true)]
    [InlineData("oak.md#Bark", "Bark", false)]
    [InlineData("oak.md#top", "top", true)]
    [InlineData("oak.md#", "", true)]
    [InlineData("oak.md", "", true)]
    [InlineData("#%D8%A7%D9%84%D8%AC%D8%B0%D9%88%D8%B1", "الجذور", true)]
    [InlineData("wire.txt#bark", "bark", false)]
    public void A_fragment_is_looked_for(string link, string fragment, bool found)
    {
        var page = Assert.IsType<PageLink>(Resolver.Resolve(Documents[2], link));
        Assert.Equal((fragment, found), (page.Fragment, page.FragmentFound));
    }

    [Theory]
    [InlineData("oak.md?a=1#bark", "articles/oak.html?a=1#bark")]
    [InlineData("oak.md?a=1&b=\"", "articles/oak.html?a=1&amp;b=%22")]
    [InlineData("oak.md?", "articles/oak.html?")]
    public async Task A_link_to_a_page_keeps_its_query(string link, string href)
    {
        var site = await TestSite.BuildAsync(("a.md", $"# A\n\n[x](<articles/{link}>)\n"), ("articles/oak.md", "# Oak\n\n## Bark\n\nText.\n"));
        Assert.Contains($"href=\"{href}\"", site.Body("a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leaf.png?v=2#x", "articles/leaf.png", "?v=2#x")]
    [InlineData("../data/heights.csv", "data/heights-2.csv", "")]
    public void A_link_to_a_file_keeps_its_query(string link, string address, string suffix)
    {
        var file = Assert.IsType<FileLink>(Resolver.Resolve(Documents[2], link));
        Assert.Equal((address, suffix), (file.File.Address.Path, file.Suffix));
    }

    [Theory]
    [InlineData("https://example.org/oak.md")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("//example.org")]
    [InlineData("figure:idps-idlib")]
    public void A_link_that_names_a_scheme_or_host_leads_out(string link) => Assert.Equal(new ExternalLink(link), Resolver.Resolve(Documents[2], link));

    [Theory]
    [InlineData("beech.md", "articles/beech.md")]
    [InlineData("Oak.md", "articles/Oak.md")]
    [InlineData("oak.md/x", "articles/oak.md/x")]
    [InlineData("../beech/", "beech")]
    [InlineData("", "")]
    public void What_stands_nowhere_is_missing(string link, string path) => Assert.Equal(new MissingLink(path), Resolver.Resolve(Documents[2], link));

    [Theory]
    [InlineData("../../oak.md")]
    [InlineData("/../oak.md")]
    [InlineData("..%2F..%2Foak.md")]
    [InlineData("../../../etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("FILE:oak.md")]
    public void What_climbs_out_is_outside(string link) => Assert.Equal(new OutsideLink(), Resolver.Resolve(Documents[2], link));

    private static Document File(string path, string address) => new(path, new Address(address)) { File = Source.Text(path, "") };

    private static Document Page(string path, string address, params string[] ids) => new(path, new Address(address))
    {
        File = Source.Text(path, ""),
        Source = new SourceText("input/" + path, ""),
        Body = PageBody.Empty with { Ids = [.. ids] },
    };
}
