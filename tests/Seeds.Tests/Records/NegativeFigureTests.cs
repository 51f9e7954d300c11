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

    [Theory]
    [InlineData("few - many", "the formula of `f` gives -10, which it cannot count")]
    [InlineData("few - range", "the formula of `f` gives -10, which it cannot count")]
    [InlineData("few - over", "the formula of `f` gives -10, which it cannot count")]
    [InlineData("over - most", "the formula of `f` gives -10, which it cannot count")]
    [InlineData("(few - many) / 30", "the formula of `f` gives -0.333, which it cannot count")]
    public async Task A_count_may_not_by_its_formula_either(string formula, string expected)
    {
        var site = await BuildComputed(formula, "trees");
        var fault = Assert.Single(site.Diagnostics, d => d.Severity == Engine.Diagnostics.Severity.Error);
        Assert.Equal(("SEED069", expected, 7), (fault.Id, fault.Message, fault.Position.Line));
        Assert.DoesNotContain("−10", site.Text("records/figures.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("-10", site.Text("records/figures.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("−20", site.Text("records/figures.html"), StringComparison.Ordinal); // nor what rests on it
    }

    [Theory]
    [InlineData("few - many", "°C", "−10 °C")]
    [InlineData("few - range", "trees, may_be_negative: true", "−10–0 trees")]
    [InlineData("(few - many) / (0 - 1)", "trees", "10 trees")]
    public async Task A_measure_or_a_balance_may_by_its_formula(string formula, string unit, string expected)
    {
        var site = await BuildComputed(formula, unit);
        Assert.DoesNotContain("SEED069", site.Ids);
        Assert.Contains(expected, site.Text("records/figures.html"), StringComparison.Ordinal);
    }

    private static Task<TestSite> BuildComputed(string formula, string unit) => TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", $$"""
        figures:
          few: {title: G, value: 10, unit: trees, counts: Trees, as_of: 2018}
          many: {title: G, value: 20, unit: trees, counts: Trees, as_of: 2018}
          range: {title: G, min: 10, max: 20, unit: trees, counts: Trees, as_of: 2018}
          over: {title: G, value: 20, qualifier: over, unit: trees, counts: Trees, as_of: 2018}
          most: {title: G, value: 30, qualifier: at most, unit: trees, counts: Trees, as_of: 2018}
          f: {title: F, unit: {{unit}}, counts: F, computed_from: {{formula}}}
          further: {title: F, unit: °C, counts: F, computed_from: f * 2}
        """));

    private static Task<TestSite> Build(string value) =>
        TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", $"figures:\n  f: {{title: F, {value}, counts: F, as_of: 2018}}\n"));
}
