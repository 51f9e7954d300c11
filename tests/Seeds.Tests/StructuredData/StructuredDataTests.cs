using System.Text.Json.Nodes;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Golden;
using Seeds.Tests.Support;

namespace Seeds.Tests.StructuredData;

/// <summary>What pages say of themselves to programs.</summary>
public sealed class StructuredDataTests
{
    private static readonly Lazy<Task<TestSite>> Site = new(() => WideSite.BuildAsync());

    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Fact]
    public async Task Every_page_of_a_site_of_all_kinds_keeps_to_the_vocabulary()
    {
        AssertValid(await Site.Value);
        AssertValid(await WideSite.BuildAsync(baseUrl: new Uri("https://example.org/sub")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_page_of_a_golden_site_does(string name) => AssertValid(await new GoldenCase(name).BuildAsync(TestSite.RealTheme));

    [Fact]
    public async Task Every_page_of_the_projects_own_site_does() => AssertValid(await TestSite.BuildAsync(
        new BuildInputs(InputFolder.List(Repository.At("input")).Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(new Uri("https://example.org/record/"), Threads: 2)),
        TestSite.RealTheme));

    [Theory]
    [InlineData("index.html", "WebSite")]
    [InlineData("articles/wood.html", "NewsArticle")]
    [InlineData("handbook/help.html", "TechArticle")]
    [InlineData("about.html", "WebPage")]
    [InlineData("404.html", "WebPage")]
    [InlineData("records/people.html", "CollectionPage")]
    public async Task A_page_says_what_it_is(string address, string type) => Assert.Equal(type, (string?)Graph(await Site.Value, address)[0]!["@type"]);

    [Theory]
    [InlineData("people", "Person", 3)]
    [InlineData("organisations", "Organization", 2)]
    [InlineData("places", "Place", 3)]
    [InlineData("figures", "PropertyValue", 4)]
    [InlineData("timeline", "Event", 4)]
    [InlineData("sources", "CreativeWork", 2)]
    [InlineData("ledger", "ClaimReview", 2)]
    public async Task A_register_lists_its_records(string register, string type, int count)
    {
        var list = Graph(await Site.Value, $"records/{register}.html")[0]!["mainEntity"]!;
        Assert.Equal(("ItemList", count), ((string?)list["@type"], (int)list["numberOfItems"]!));
        Assert.All(list["itemListElement"]!.AsArray(), e => Assert.Equal(type, (string?)e!["item"]!["@type"]));
    }

    [Fact]
    public async Task A_glossary_is_a_set_of_terms()
    {
        var set = Graph(await Site.Value, "records/glossary.html")[0]!["mainEntity"]!;
        Assert.Equal(("DefinedTermSet", "A tree."), ((string?)set["@type"], (string?)set["hasDefinedTerm"]!["description"]));
    }

    [Fact]
    public async Task An_article_says_what_it_speaks_of_and_rests_on()
    {
        var article = Graph(await Site.Value, "articles/wood.html")[0]!;
        Assert.Equal("The wood </script><script>alert(1)</script> & more", (string?)article["headline"]);
        Assert.Equal(("2018-05", "2018-06-01", "Dora Pine"), ((string?)article["datePublished"], (string?)article["dateModified"], (string?)article["author"]!["name"]));
        Assert.Equal("2016/2017-05", (string?)article["temporalCoverage"]);
        Assert.Equal("""{"@type":"GeoCoordinates","latitude":51.79,"longitude":-1.15}""", article["spatialCoverage"]!["geo"]!.ToJsonString());
        Assert.Equal(["The wood report", "A letter"], article["citation"]!.AsArray().Select(c => (string?)c!["name"]));
        Assert.Equal(["Trees", "United Nations", "Share of oaks", "Anna", "[name-withheld]"], article["mentions"]!.AsArray().Select(m => (string?)m!["name"]));
        Assert.Equal((1100000, 1100000), ((int)article["mentions"]![0]!["value"]!, (int)article["mentions"]![0]!["minValue"]!));
        Assert.Null(article["url"]);
    }

    [Fact]
    public async Task A_site_that_knows_its_address_gives_it()
    {
        var graph = Graph(await WideSite.BuildAsync(baseUrl: new Uri("https://example.org/sub")), "articles/wood.html");
        Assert.Equal("https://example.org/sub/articles/wood.html", (string?)graph[0]!["url"]);
        Assert.Equal("https://example.org/sub/", (string?)graph[0]!["isPartOf"]!["url"]);
    }

    [Fact]
    public async Task The_way_to_a_page_ends_with_it()
    {
        var steps = Graph(await Site.Value, "articles/wood.html")[1]!["itemListElement"]!.AsArray();
        Assert.Equal([1, 2], steps.Select(s => (int)s!["position"]!));
        Assert.Equal("wood.html", (string?)steps[1]!["item"]!["@id"]);
        Assert.Single(Graph(await Site.Value, "index.html"));
    }

    [Fact]
    public async Task A_changed_figure_changes_what_the_article_says()
    {
        var changed = await WideSite.BuildAsync(WideSite.Records.Replace("value: 1100000", "value: 1200000", StringComparison.Ordinal));
        Assert.Equal(1200000, (int)Graph(changed, "articles/wood.html")[0]!["mentions"]![0]!["value"]!);
    }

    [Fact]
    public async Task No_name_that_is_withheld_is_told()
    {
        var site = await Site.Value;
        foreach (var address in Pages(site))
        {
            foreach (var secret in (string[])["Holm", "holm", "هولم", "Bert", "bert", "keep secret", "51.75"]) Assert.DoesNotContain(secret, Script(site, address), StringComparison.Ordinal);
        }
    }

    private static void AssertValid(TestSite site)
    {
        Assert.NotEmpty(Pages(site));
        foreach (var address in Pages(site))
        {
            Assert.DoesNotContain(Script(site, address), "<>&".Contains);
            var faults = Graph(site, address).SelectMany(n => Vocabulary.Faults(n!.AsObject())).Select(f => $"{address}: {f}");
            Assert.Empty(faults);
        }
    }

    private static IEnumerable<string> Pages(TestSite site) => site.Documents.Where(d => d.Page is not null).Select(d => d.Address.Path);

    private static JsonArray Graph(TestSite site, string address)
    {
        var data = JsonNode.Parse(Script(site, address))!;
        Assert.Equal("https://schema.org", (string?)data["@context"]);
        return data["@graph"]!.AsArray();
    }

    private static string Script(TestSite site, string address) => Assert.Single(site.Html(address).QuerySelectorAll("script[type='application/ld+json']")).TextContent;
}
