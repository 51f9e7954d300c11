using System.Text;
using Seeds.Engine.Diagnostics;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>Files of records that stand where none are read are not copied either: the names to withhold stand in them.</summary>
public sealed class RecordsElsewhereTests
{
    private const string Yaml = "people:\n  dawit: {name: Dawit Berhanu, identifiability: withheld}\n";
    private const string Json = "{\"people\": {\"dawit\": {\"name\": \"Dawit Berhanu\", \"identifiability\": \"withheld\"}}}";

    [Theory]
    [InlineData("ar/records/people.yml", Yaml)]
    [InlineData("Records/people.yml", Yaml)]
    [InlineData("RECORDS/people.YAML", Yaml)]
    [InlineData("ar/Records/2018/people.yaml", Yaml)]
    [InlineData("articles/records/people.yml", "Dawit Berhanu: : [")]
    [InlineData("records/people.json", Json)]
    [InlineData("ar/records/people.JSON", "\uFEFF" + Json)]
    [InlineData("records/people.json", "// Who may be told of?\n{\"id\": 3, \"People\": [\"Dawit Berhanu\"],}")]
    [InlineData("records/people.json", "{\"people\": {\"dawit\": {\"name\": \"Dawit Berhanu\"}")]
    public async Task A_file_of_records_elsewhere_is_not_copied(string path, string text)
    {
        var site = await TestSite.BuildAsync(("oak.md", "# Oak\n\nThe oak stands.\n"), (path, text));
        Assert.All(site.Files, f => Assert.DoesNotContain("Berhanu", Encoding.UTF8.GetString(f.Value.Span), StringComparison.Ordinal));
        var fault = Assert.Single(site.Diagnostics);
        Assert.Equal(("SEED074", Severity.Error), (fault.Id, fault.Severity));
    }

    [Theory]
    [InlineData("records/records.schema.json", "{\"properties\": {\"people\": {}}}")]
    [InlineData("records/list.json", "[{\"people\": 3}]")]
    [InlineData("data/people.json", "{\"people\": 3}")]
    [InlineData("data/my-records/people.yml", "people: 3\n")]
    [InlineData("records.yml", "people: 3\n")]
    public async Task A_file_that_is_none_of_records_is_copied(string path, string text)
    {
        var site = await TestSite.BuildAsync(("oak.md", "# Oak\n\nThe oak stands.\n"), (path, text));
        Assert.Empty(site.Diagnostics);
        Assert.Equal(text, site.Text(path));
    }
}
