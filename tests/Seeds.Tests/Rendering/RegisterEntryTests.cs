namespace Seeds.Tests.Rendering;

/// <summary>What a register shows of a record: its facts, and a way back to each passage in the passage's own words.</summary>
public sealed class RegisterEntryTests
{
    private const string Records = """
        figures:
          trees: {name: "Trees & <i>shrubs</i>", value: 60, unit: trees, what: Trees, measure: stock, date: 2018, by: un}
        organisations:
          un: {name: United Nations}
        claims:
          dying: {statement: The wood is dying., status: disputed, by: un}
        """;

    private static readonly (string, string)[] Site =
    [
        ("records/all.yml", Records),
        ("articles/oak.md", "# Oak & \"ash\"\n\nThere are [60](figure:trees) trees \\<b> 'here'. And again [60](figure:trees) trees.\n"),
        ("ar/articles/oak.md", "# بلوط\n\nهناك [60](figure:trees) شجرة.\n"),
    ];

    [Fact]
    public async Task Each_passage_is_quoted_word_for_word_and_links_back()
    {
        var entry = (await RealSite.BuildAsync(Site)).Html("records/figures.html").GetElementById("trees")!;
        Assert.Equal("Trees & <i>shrubs</i>", entry.QuerySelector("h2")!.TextContent);
        var passages = entry.QuerySelectorAll("details .passage").ToList();
        Assert.Equal(["There are 60 trees <b> 'here'.", "And again 60 trees."], passages.Select(p => p.QuerySelector("a")!.TextContent));
        Assert.Equal(["../articles/oak.html#~figure-trees-1", "../articles/oak.html#~figure-trees-2"], passages.Select(p => p.QuerySelector("a")!.GetAttribute("href")));
        Assert.All(passages, p => Assert.Equal("Oak & \"ash\"", p.QuerySelector(".passage-page bdi")!.TextContent));
        Assert.Contains("(2)", entry.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.All(passages, p => Assert.Null(p.QuerySelector("[lang]")));
    }

    [Fact]
    public async Task Words_in_another_language_say_so()
    {
        var site = await RealSite.BuildAsync([Site[0], Site[2], ("index.md", "# Home\n")]);
        var passage = site.Html("records/figures.html").GetElementById("trees")!.QuerySelector(".passage")!;
        Assert.Equal(("ar", "rtl"), (passage.QuerySelector("a")!.GetAttribute("lang"), passage.QuerySelector("a")!.GetAttribute("dir")));
        Assert.Equal("ar", passage.QuerySelector("bdi")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_ledger_shows_the_status_and_the_words_of_a_statement_before_what_it_rests_on()
    {
        var ledger = (await RealSite.BuildAsync(Site)).Html("records/ledger.html");
        Assert.Equal("status disputed", ledger.GetElementById("dying")!.QuerySelector(".status")!.GetAttribute("class"));
        var statement = ledger.QuerySelectorAll(".record").Single(r => !r.HasAttribute("id") && r.TextContent.Contains("'here'", StringComparison.Ordinal));
        Assert.Equal(["P", "P", "DL"], statement.Children.Select(c => c.TagName));
        Assert.Null(statement.QuerySelector("details, .passage-page"));
        Assert.Equal("organisations.html#un", statement.QuerySelector("dd a")!.GetAttribute("href"));
    }
}
