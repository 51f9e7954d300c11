using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>What is measured may be below nought; what is counted may not, unless its editor says so.</summary>
public sealed class NegativeFigureTests
{
    [Theory]
    [InlineData("value: -7, unit: °C", "−7 °C")]
    [InlineData("value: -430, unit: metres", "−430 metres")]
    [InlineData("value: -2.5, unit: '%'", "−2.5 %")]
    [InlineData("min: -9, max: -7, unit: °C", "−9–−7 °C")]
    [InlineData("value: -7000, unit: people, may_be_negative: true", "−7,000 people")]
    public async Task A_measure_may_be_below_nought(string value, string expected)
    {
        var site = await Build(value);
        Assert.DoesNotContain("SEED069", site.Ids);
        Assert.Contains(expected, site.Text("records/figures.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: -7, unit: people", "`f` cannot count -7")]
    [InlineData("min: -7, max: 3, unit: trees", "`f` cannot count -7")]
    [InlineData("value: -7, unit: °C, may_be_negative: false", "`f` cannot count -7")]
    public async Task A_count_may_not(string value, string expected)
    {
        var site = await Build(value);
        Assert.Equal(expected, Assert.Single(site.Diagnostics, d => d.Id == "SEED069").Message);
        Assert.DoesNotContain("SEED062", site.Ids); // that the value was left out is not a second fault
        Assert.DoesNotContain("−7", site.Text("records/figures.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("-7", site.Text("records/figures.csv"), StringComparison.Ordinal);
    }

    private static Task<TestSite> Build(string value) =>
        TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", $"figures:\n  f: {{title: F, {value}, counts: F, as_of: 2018}}\n"));
}
