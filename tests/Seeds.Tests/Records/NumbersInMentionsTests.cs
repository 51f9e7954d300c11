using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>A mention covers the numbers that its record says, or is called by, and no others.</summary>
public sealed class NumbersInMentionsTests
{
    private const string Records = """
        figures:
          dead: {title: Trees felled, value: 37, unit: trees, counts: felled, as_of: 2018, source: report}
          between: {title: Trees lost, min: 40, max: 50, unit: trees, counts: lost, as_of: 2018, source: report}
        places:
          wood: {name: Old Wood}
          sixty: {name: Sixty Villages, other_names: [The 40 Hamlets]}
        people:
          anna: {name: Anna Oak, age: 42}
        events:
          storm: {title: The storm, date: 2018-01-29}
        sources:
          report: {title: Report 60 of the forester, issued: 2018}
        """;

    [Theory]
    [InlineData("[37](figure:dead) to 50,000 trees", "50,000")]
    [InlineData("from 20 to [37](figure:dead) trees", "20")]
    [InlineData("between 20 and [37](figure:dead) trees", "20")]
    [InlineData("[40](figure:between) to 50 trees", "")]
    [InlineData("[40 to 50](figure:between) trees", "")]
    [InlineData("[the sixty villages](place:wood)", "sixty")]
    [InlineData("[the 40 villages](place:wood)", "40")]
    [InlineData("[dozens of villages](place:wood)", "dozens")]
    [InlineData("[the 60 `villages` of 50](place:sixty)", "50")]
    [InlineData("[the sixty villages](place:sixty) and [the 40 hamlets](place:sixty)", "")]
    [InlineData("[the storm of 29 January 2018](event:storm)", "")]
    [InlineData("[the storm that felled 37](event:storm)", "37")]
    [InlineData("[a woman, 42, who fled](person:anna)", "")]
    [InlineData("[report 60, of 80 pages](source:report)", "80")]
    [InlineData("<span class=\"plain\">[the 40 villages](place:wood)</span>", "")]
    [InlineData("[[the 40]{.plain} villages](place:wood)", "")]
    public async Task Numbers_that_no_record_says_are_told(string text, string expected)
    {
        var told = (await BuildAsync(text)).Diagnostics.Where(d => d.Id == "SEED053").Select(d => d.Message["no figure covers `".Length..^1]);
        Assert.Equal(expected, string.Join('|', told));
    }

    private static Task<TestSite> BuildAsync(string text) => TestSite.BuildAsync(
        ("INDEX.md", "# Woods\n\n- [Oak](articles/oak.md)\n"), ("articles/oak.md", "# Oak\n\n" + text + "\n"), ("records/all.yml", Records));
}
