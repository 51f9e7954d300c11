using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>A number in the cell of a table is told where it stands, however the table is written.</summary>
public sealed class TableColumnTests
{
    private const string Records = """
        figures:
          oaks: {title: Oaks counted, value: 40, unit: trees, counts: oaks, as_of: 2018, source: report}
        sources:
          report: {title: Report of the forester, issued: 2018}
        """;

    [Theory]
    [InlineData("| place | trees |\n|---|---|\n| north | 7001 |")]
    [InlineData("| place          |          trees |\n|:---------------|---------------:|\n|    north       |      over 7001 |")]
    [InlineData("place | trees\n--- | ---\nnorth | 7001 trees, 7002")]
    [InlineData("| a \\| b | trees |\n|---|---|\n| x \\| y \\| z | 7001 \\| 7002 |")]
    [InlineData("| `a` | trees |\n|---|---|\n| `x \\| y` and ``z`` | about 7001 and `q` 7002 |")]
    [InlineData("| a | b |\n|---|---|\n| **north** 7001 | [](figure:oaks) and *7002* \\* 7003 |")]
    [InlineData("> - | a | b |\n>   |---|---|\n>   | x |   7001 |\n>   | &amp; 7002 |  y 7003  |")]
    [InlineData("| a | b | c |\n|---|---|---|\n||  7001|\n|   |7002   |   7003")]
    [InlineData("Text \\* 7001 and `a` ``b`` 7002 &amp; 7003\\\n  7004 trees")]
    public async Task The_column_is_that_of_the_number(string text)
    {
        var page = "# Oak\n\n" + text + "\n\n[](figure:oaks) and [](source:report).\n";
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\n- [Oak](articles/oak.md)"), ("articles/oak.md", page), ("records/all.yml", Records));
        var lines = page.Split('\n');
        var told = site.Diagnostics.Where(d => d.Id == "SEED053").Select(d => lines[d.Position.Line - 1].Substring(d.Position.Column - 1, Math.Min(4, lines[d.Position.Line - 1].Length - d.Position.Column + 1))).ToList();
        var written = Enumerable.Range(7001, 4).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Where(n => text.Contains(n, StringComparison.Ordinal)).ToList();
        Assert.Equal(written, told);
    }
}
