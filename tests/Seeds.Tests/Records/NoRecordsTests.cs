using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>A site without records has no pages of them.</summary>
public sealed class NoRecordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark\n")]
    [InlineData("people:\n")]
    public async Task No_register_is_empty(string records)
    {
        var site = await TestSite.BuildAsync(("oak.md", "# The oak\n\nThere are 42 oaks and 17 elms, says [the report](https://example.org/).\n"), ("records/people.yml", records));
        Assert.Equal(["404.html", "_headers", "humans.txt", "index.html", "index.md", "llms-full.txt", "llms.txt", "oak.html", "oak.md", "robots.txt", "search.html", "theme/style.css"], site.Files.Keys.Where(k => !k.StartsWith("search/", StringComparison.Ordinal) && !k.StartsWith("keep/", StringComparison.Ordinal) && !k.StartsWith("cite/", StringComparison.Ordinal)));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public async Task Only_the_kinds_that_there_are_have_a_register()
    {
        var site = await TestSite.BuildAsync(("oak.md", "# The oak\n\n[Anna](person:anna) planted it.\n"), ("records/people.yml", "people:\n  anna: {name: Anna Holm}\n"));
        Assert.Equal(["records/notes/0.js", "records/people.html", "records/people.md", "records/records.json"], site.Files.Keys.Where(k => k.StartsWith("records/", StringComparison.Ordinal)));
        Assert.Empty(site.Diagnostics);
    }
}
