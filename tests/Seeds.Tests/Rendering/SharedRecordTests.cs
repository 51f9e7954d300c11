using System.Text.Json.Nodes;

namespace Seeds.Tests.Rendering;

/// <summary>Pages in several folders mention the same records; what is written of a record once must be right on each of them.</summary>
public sealed class SharedRecordTests
{
    private const string Records = """
        figures:
          trees: {name: Trees, value: 60, unit: trees, what: Trees, measure: stock, by: un, source: report}
        organisations:
          un: {name: {en: United Nations, ar: الأمم المتحدة}}
        sources:
          report: {title: The wood report, issued: 2018-02-01}
        """;

    [Theory]
    [InlineData("oak.html", "records/")]
    [InlineData("articles/oak.html", "../records/")]
    [InlineData("notes/oak.html", "../records/")]
    [InlineData("articles/north/oak.html", "../../records/")]
    [InlineData("ar/oak.html", "records/")]
    [InlineData("ar/articles/oak.html", "../records/")]
    public async Task Links_lead_from_each_folder_to_the_registers_of_its_language(string page, string registers)
    {
        string[] pages = ["oak.md", "articles/oak.md", "notes/oak.md", "articles/north/oak.md", "ar/oak.md", "ar/articles/oak.md"];
        var site = await RealSite.BuildAsync([("records/all.yml", Records), .. pages.Select(p => (p, "# Oak\n\nThere are [60](figure:trees) trees, says the [office](org:un).\n"))]);
        var html = site.Html(page);
        Assert.Equal(registers + "figures.html#trees", html.QuerySelector("a.mention.figure")!.GetAttribute("href"));
        Assert.Equal([registers + "figures.html#trees", registers + "organisations.html#un", registers + "sources.html#report"], html.QuerySelectorAll(".evidence .figure a").Select(a => a.GetAttribute("href")));
        Assert.Equal(page.StartsWith("ar/", StringComparison.Ordinal) ? "الأمم المتحدة" : "United Nations", html.QuerySelectorAll(".evidence .figure a")[1].TextContent);
        if (!page.Contains("articles/", StringComparison.Ordinal)) return;
        var article = JsonNode.Parse(html.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]![0]!;
        Assert.Equal([registers + "figures.html#trees", registers + "organisations.html#un"], article["mentions"]!.AsArray().Select(m => (string?)m!["@id"]));
        Assert.Equal(registers + "sources.html#report", (string?)article["citation"]!["@id"]);
    }
}
