using System.Globalization;
using System.Text.Json.Nodes;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;
using Seeds.Engine.OpenData;
using Seeds.Engine.Records;
using Seeds.Tests.Rendering;
using Seeds.Tests.Support;

namespace Seeds.Tests.Records;

/// <summary>What a formula gives of figures that are themselves not exactly known is no more exact than they are.</summary>
public sealed class ComputedFigureTests
{
    /// <summary>The result may be below nought, as a balance may: what a count may not is tried in <see cref="NegativeFigureTests"/>.</summary>
    private static string Figures(string formula, string further, string unit) => $"""
        figures:
          exact: {Given("value: 10")}
          even: {Given("value: 1000")}
          large: {Given("value: 1234567")}
          range: {Given("min: 10, max: 20")}
          rest: {Given("min: 30, max: 40")}
          about: {Given("value: 400, qualifier: about")}
          over: {Given("value: 50, qualifier: over")}
          least: {Given("value: 60, qualifier: at least")}
          most: {Given("value: 80, qualifier: at most")}
          nearly: {Given("value: 60, qualifier: nearly")}
          from: {Given("min: 7")}
          to: {Given("max: 9")}
          none: {Given("value: 0")}
          frost: {Given("value: -7").Replace("unit: trees", "unit: °C", StringComparison.Ordinal)}
          result: [{further}title: R, unit: {unit}, counts: Results, may_be_negative: true, computed_from: {formula}]
        """.Replace('[', '{').Replace(']', '}');

    private static string Given(string value) => $"[title: G, {value}, unit: trees, counts: Trees, as_of: 2018]";

    private static FigureRecord Result(string formula, string further = "", string unit = "trees") => TestRecords.Of(Figures(formula, further, unit)).All<FigureRecord>().Single(f => f.Key == "result");

    [Theory]
    [InlineData("range * 2", "20–40")]
    [InlineData("exact - range", "−10–0")]
    [InlineData("even / range", "50–100")]
    [InlineData("range - rest", "−30–−10")]
    [InlineData("range * rest", "300–800")]
    [InlineData("(exact - range) * (range - rest)", "0–300")]
    [InlineData("(range - 15) * (range - 12)", "−40–40")]
    [InlineData("range * about", "about 4,000–8,000")]
    [InlineData("about / even", "about 0.4")]
    [InlineData("about * 0", "0")]
    [InlineData("over + exact", "over 60")]
    [InlineData("over + least", "over 110")]
    [InlineData("least * 2", "at least 120")]
    [InlineData("least * over", "over 3,000")]
    [InlineData("exact - over", "at most −40")]
    [InlineData("even / over", "at most 20")]
    [InlineData("even / most", "at least 12.5")]
    [InlineData("even - most", "at least 920")]
    [InlineData("most * 2", "at most 160")]
    [InlineData("over - most", "over −30")]
    [InlineData("nearly * 2", "nearly 120")]
    [InlineData("nearly + nearly", "nearly 120")]
    [InlineData("even - nearly", "over 940")]
    [InlineData("0 - over", "at most −50")]
    [InlineData("over * (0 - 2)", "at most −100")]
    [InlineData("from + 1", "at least 8")]
    [InlineData("to + 1", "at most 10")]
    [InlineData("range + over", "over 60")]
    [InlineData("range - over", "at most −30")]
    [InlineData("frost * 2", "−14")]
    [InlineData("frost + over", "over 43")]
    [InlineData("large + 1", "1,234,568")]
    [InlineData("large / 7", "176,367")]
    [InlineData("exact / 30", "0.333")]
    [InlineData("range / 30", "0.333–0.667")]
    [InlineData("over / 70", "over 0.714")]
    [InlineData("over / 60.9", "over 0.821")]
    [InlineData("nearly / 70", "nearly 0.858")]
    [InlineData("over / 60.9 * 1.5 - 0.2", "over 1.03")]
    public void What_is_known_carries_over(string formula, string expected) =>
        Assert.Equal(expected, NumberWriter.Write(PublishedValue.Of(Result(formula))!, TestWords.English));

    /// <summary>Whatever the truths behind some figures are, what is published of a formula of them holds for what it gives of the truths.</summary>
    [Theory]
    [InlineData("range * rest - even / range")]
    [InlineData("over + least * 2 - frost")]
    [InlineData("even / over + range")]
    [InlineData("(even - least) * 3")]
    [InlineData("(range - 15) * (rest - 33)")]
    [InlineData("frost * range - most")]
    [InlineData("range / (rest + over / 100)")]
    [InlineData("even / (from + range) * 2")]
    public void It_holds_whatever_the_truths_are(string formula)
    {
        var value = PublishedValue.Of(Result(formula))!;
        decimal[] of = [0, 0.3m, 1];
        foreach (var far in (decimal[])[0.001m, 1, 500])
        {
            foreach (var (a, b) in of.SelectMany(a => of.Select(b => (a, b))))
            {
                var truths = $"""
                    figures:
                      range: {Given(At(10 + (10 * a)))}
                      rest: {Given(At(30 + (10 * b)))}
                      over: {Given(At(50 + far))}
                      least: {Given(At(60 + (far * a)))}
                      most: {Given(At(80 - (80 * b)))}
                      from: {Given(At(7 + (far * a)))}
                      even: {Given("value: 1000")}
                      frost: {Given("value: -7").Replace("unit: trees", "unit: °C", StringComparison.Ordinal)}
                      result: [title: R, unit: trees, counts: Results, may_be_negative: true, computed_from: {formula}]
                    """.Replace('[', '{').Replace(']', '}');
                var truth = TestRecords.Of(truths).All<FigureRecord>().Single(f => f.Key == "result").Value!.Value;
                Assert.True(Holds(value, truth), string.Create(CultureInfo.InvariantCulture, $"{formula}: {truth} is not {value}"));
            }
        }
    }

    /// <summary>Over 50 and about 400 may be anything above: "about 450" would claim what nobody said, unless an editor says it.</summary>
    [Theory]
    [InlineData("about + over")]
    [InlineData("least / over")]
    [InlineData("over * (range - 15)")]
    [InlineData("(over - least) * 2")]
    public async Task What_is_open_at_both_ends_has_no_value_that_could_be_told(string formula)
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", Figures(formula, "", "trees")));
        Assert.Contains("what it rests on is open at both ends", site.Report, StringComparison.Ordinal);
        Assert.Null(PublishedValue.Of(Result(formula)));
        Assert.NotNull(PublishedValue.Of(Result(formula, "qualifier: about, ")));
    }

    [Theory]
    [InlineData("exact / none")]
    [InlineData("exact / (range - 15)")]
    [InlineData("exact / (most - exact)")]
    [InlineData("exact / (over - least)")]
    [InlineData("exact / (range - 10)")]
    public async Task What_may_be_nought_divides_nothing(string formula)
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", Figures(formula, "", "trees")));
        Assert.Contains("it divides by what may be nought", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_a_range_wherever_it_is_published()
    {
        var records = TestRecords.Of(Figures("range / 30", "", "trees"));
        var table = new FiguresCsv().Write(records, TestRecords.Site).Split("\r\n");
        Assert.Contains(",,,0.333,0.667,", table.Single(r => r.StartsWith("result,", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("\"min\": 0.333,\n      \"max\": 0.667,", new RecordsJson().Write(records, TestRecords.Site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_in_the_register_and_its_chart()
    {
        var site = await RealSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", Figures("range * 2", "", "oaks")));
        var page = site.Html("records/figures.html");
        Assert.Equal("20–40 · computed", page.QuerySelector("a[data-figure=result] .value")!.TextContent);
        Assert.NotNull(page.QuerySelector("a[data-figure=result] .bar"));
        Assert.Equal("20–40 oaks", page.QuerySelector("#result dd")!.TextContent);
        var node = JsonNode.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!.ToJsonString();
        Assert.Contains("\"minValue\":20,\"maxValue\":40", node, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("over + 1", "about", true, "about 51")]
    [InlineData("over + 1", "at least", true, "at least 51")]
    [InlineData("over + 1", "over", true, "over 51")]
    [InlineData("range + 1", "about", true, "about 11–21")]
    [InlineData("exact + 1", "over", false, "11")]
    [InlineData("over + 1", "nearly", false, "over 51")]
    [InlineData("about + 1", "over", false, "about 401")]
    [InlineData("range + 1", "at most", false, "11–21")]
    public async Task A_qualifier_may_claim_less_and_no_more(string formula, string qualifier, bool isAllowed, string expected)
    {
        var yaml = Figures(formula, $"qualifier: {qualifier}, ", "trees");
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", yaml));
        Assert.Equal(isAllowed ? [] : ["SEED068"], site.Ids.Where(i => i == "SEED068"));
        Assert.Equal(expected, NumberWriter.Write(PublishedValue.Of(Result(formula, $"qualifier: {qualifier}, "))!, TestWords.English));
    }

    [Fact]
    public void What_rests_on_a_weaker_qualifier_is_no_stronger()
    {
        var records = TestRecords.Of(Figures("over + 1", "qualifier: about, ", "trees") + "\n  further: {title: F, unit: trees, counts: F, computed_from: result * 2}\n");
        Assert.Equal("about 102", NumberWriter.Write(PublishedValue.Of(records.All<FigureRecord>().Single(f => f.Key == "further"))!, TestWords.English));
    }

    [Theory]
    [InlineData("value: 11, ", "warning[SEED067]: the formula of `result` gives its `value` already")]
    [InlineData("value: 12, ", "error[SEED067]: the `value` of `result` contradicts its formula")]
    [InlineData("min: 11, ", "error[SEED067]: the `min` of `result` contradicts its formula")]
    public async Task A_value_beside_a_formula_is_told(string further, string expected)
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", Figures("exact + 1", further, "trees")));
        Assert.Contains(expected, site.Report, StringComparison.Ordinal);
        Assert.Contains("the formula counts, and gives 11", site.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: 0.33, ", "warning")]
    [InlineData("value: 0.34, ", "error")]
    [InlineData("value: 0, ", "warning")]
    public async Task What_is_rounded_agrees(string further, string severity)
    {
        var site = await TestSite.BuildAsync(("INDEX.md", "# Woods\n\nText.\n"), ("records/all.yml", Figures("exact / 30", further, "trees")));
        Assert.Contains(severity + "[SEED067]", site.Report, StringComparison.Ordinal);
    }

    private static string At(decimal value) => string.Create(CultureInfo.InvariantCulture, $"value: {value}");

    private static bool Holds(FigureValue value, decimal truth) => value.Qualifier switch
    {
        Qualifier.None => truth >= value.Min && truth <= value.Max,
        Qualifier.Over => truth > value.Min,
        Qualifier.AtLeast => truth >= value.Min,
        Qualifier.AtMost => truth <= value.Max,
        _ => throw new InvalidOperationException($"{value.Qualifier} can be held against nothing"),
    };
}
