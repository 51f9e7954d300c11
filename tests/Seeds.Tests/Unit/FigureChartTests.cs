using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Seeds.Engine.Charts;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class FigureChartTests
{
    [Fact]
    public void Without_figures_there_is_no_chart()
    {
        Assert.Equal("", FigureChart.Draw(Spec()));
        Assert.Equal("", FigureChart.Draw(Spec() with { Groups = default }));
        Assert.Equal("", FigureChart.Draw(Spec() with { Groups = [new ChartGroup("Empty", []), new ChartGroup(null, default)] }));
        Assert.False(FigureChart.IsLogarithmic([]));
    }

    [Fact]
    public void A_chart_is_named_and_described_under_ids_of_its_own()
    {
        var chart = new ChartDrawing(FigureChart.Draw(Spec(Row(1)) with { IdPrefix = "figures of (x)" }));
        var ids = chart.All.Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.StartsWith("figures-of--x--", id, StringComparison.Ordinal));
        Assert.Equal("Title", chart.Svg.Elements().Single(e => (string?)e.Attribute("id") == (string)chart.Svg.Attribute("aria-labelledby")!).Value);
        Assert.Equal("Description", chart.Svg.Elements().Single(e => (string?)e.Attribute("id") == (string)chart.Svg.Attribute("aria-describedby")!).Value);
        Assert.DoesNotContain(chart.All.Attributes(), a => a.Name.LocalName is "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chart_with_links_is_a_group_and_one_without_is_an_image()
    {
        var (with, without) = (new ChartDrawing(Draw(Row(1))), new ChartDrawing(Draw(Row(1) with { Href = "" })));
        Assert.Equal(("group", "img"), ((string)with.Svg.Attribute("role")!, (string)without.Svg.Attribute("role")!));
        var link = Assert.Single(with.Svg.Descendants(), e => e.Name.LocalName == "a");
        Assert.Equal(("#k", ""), ((string)link.Attribute("href")!, (string?)link.Attribute("aria-label") ?? ""));
        Assert.Contains("</text>\n<", Draw(Row(1)), StringComparison.Ordinal); // the words of two lines do not run together
        Assert.DoesNotContain(without.Svg.Descendants(), e => e.Name.LocalName == "a");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_linear_axis_starts_at_zero_and_is_to_scale(bool narrow)
    {
        var chart = new ChartDrawing(Draw(Row(0), Row(50), Row(100)), narrow);
        var x = chart.Numbers("dot", "cx");
        Assert.Equal(x[1] - x[0], x[2] - x[1], 0.15);
        Assert.Equal(x[0], chart.Numbers("grid", "x1").Min(), 0.1);
        Assert.Equal(["0", "20", "40", "60", "80", "100"], chart.Texts("tick"));
    }

    [Theory]
    [InlineData("1", "0 1")]
    [InlineData("2", "0 1 2")]
    [InlineData("7", "0 2 4 6 8")]
    [InlineData("193", "0 50 100 150 200")]
    [InlineData("0.31", "0 0.1 0.2 0.3 0.4")]
    [InlineData("0", "0 1")]
    [InlineData("-4", "-4 -3 -2 -1 0")]
    public void Ticks_are_round_and_of_whole_numbers_whole(string value, string ticks) => Assert.Equal(ticks, string.Join(' ', new ChartDrawing(Draw(Row(decimal.Parse(value, CultureInfo.InvariantCulture)))).Texts("tick")));

    [Fact]
    public void Long_texts_at_the_axis_make_ticks_fewer()
    {
        var few = new ChartDrawing(FigureChart.Draw(Spec(Row(100)) with { TickText = value => Invariant(value) + " hundredths of the whole" }), narrow: true);
        Assert.Equal(["0 hundredths of the whole"], few.Texts("tick"));
        var some = new ChartDrawing(FigureChart.Draw(Spec(Row(100)) with { TickText = value => Invariant(value) + " per cent" }), narrow: true);
        Assert.Equal(["0 per cent", "50 per cent", "100 per cent"], some.Texts("tick"));
    }

    [Fact]
    public void More_than_three_orders_of_magnitude_need_a_logarithmic_axis()
    {
        Assert.False(FigureChart.IsLogarithmic(Spec(Row(1), Row(1000)).Groups));
        Assert.True(FigureChart.IsLogarithmic(Spec(Row(1), Row(1001)).Groups));
        Assert.True(FigureChart.IsLogarithmic(Spec(Row(0.001m, 2)).Groups));
        Assert.True(FigureChart.IsLogarithmic(Spec(Row(0), Row(1), Row(1001)).Groups));
        Assert.False(FigureChart.IsLogarithmic(Spec(Row(0), Row(1001)).Groups));
        Assert.False(FigureChart.IsLogarithmic(Spec(Row(-1), Row(1), Row(1001)).Groups));
    }

    [Fact]
    public void On_a_logarithmic_axis_equal_ratios_are_equally_far()
    {
        var chart = new ChartDrawing(Draw(Row(7), Row(700), Row(70_000)));
        var x = chart.Numbers("dot", "cx");
        Assert.Equal(x[1] - x[0], x[2] - x[1], 0.15);
        Assert.Equal(["1", "100", "10000"], chart.Texts("tick"));
        var wide = new ChartDrawing(Draw(Row(3), Row(7_000_000_000)), narrow: true);
        Assert.Equal(["1", "1000", "1000000", "1000000000"], wide.Texts("tick"));
    }

    [Fact]
    public void Zero_stands_apart_on_a_logarithmic_axis()
    {
        var chart = new ChartDrawing(Draw(Row(0), Row(1), Row(10_000)));
        var x = chart.Numbers("dot", "cx");
        Assert.True(x[0] + 20 < x[1], "zero and one must not meet");
        Assert.Equal("0", chart.Texts("tick")[0]);
    }

    [Theory]
    [InlineData(ChartQualifier.None, false, "dot")]
    [InlineData(ChartQualifier.About, false, "hollow soft")]
    [InlineData(ChartQualifier.Over, false, "arrow dot head")]
    [InlineData(ChartQualifier.AtLeast, false, "arrow dot head")]
    [InlineData(ChartQualifier.AtMost, false, "arrow dot head")]
    [InlineData(ChartQualifier.Nearly, false, "dot fade")]
    [InlineData(ChartQualifier.None, true, "hollow")]
    [InlineData(ChartQualifier.Over, true, "arrow head hollow")]
    public void A_qualifier_has_its_shape(ChartQualifier qualifier, bool computed, string shapes)
    {
        var chart = new ChartDrawing(Draw(Row(100) with { Qualifier = qualifier, IsComputed = computed }));
        Assert.Equal(shapes, chart.Shapes);
        Assert.Equal(computed, chart.Texts("value")[0] == "value · computed");
    }

    [Fact]
    public void The_arrow_goes_to_higher_values_and_the_approach_comes_from_lower_ones()
    {
        var over = new ChartDrawing(Draw(Row(50) with { Qualifier = ChartQualifier.Over }, Row(100)));
        Assert.True(over.Numbers("arrow", "x2")[0] > over.Numbers("dot", "cx")[0]);
        var nearly = new ChartDrawing(Draw(Row(50) with { Qualifier = ChartQualifier.Nearly }, Row(100)));
        Assert.Equal(nearly.Numbers("dot", "cx")[0], nearly.Numbers("fade", "x")[0] + nearly.Numbers("fade", "width")[0], 0.15);
        Assert.Equal("url(#p-wide-rise)", (string)nearly.Of("fade")[0].Attribute("fill")!);
        Assert.Contains(nearly.Svg.Descendants(), e => (string?)e.Attribute("id") == "p-wide-rise");
    }

    [Fact]
    public void The_arrow_of_at_most_goes_to_lower_values_and_not_past_the_start_of_the_axis()
    {
        var most = new ChartDrawing(Draw(Row(50) with { Qualifier = ChartQualifier.AtMost }, Row(100)));
        Assert.True(most.Numbers("arrow", "x2")[0] < most.Numbers("dot", "cx")[0]);
        var low = new ChartDrawing(Draw(Row(6) with { Qualifier = ChartQualifier.AtMost }, Row(100)));
        Assert.StartsWith(low.Of("track")[0].Attribute("x1")!.Value + ",", low.Of("head")[0].Attribute("points")!.Value, StringComparison.Ordinal);
        Assert.Empty(new ChartDrawing(Draw(Row(0) with { Qualifier = ChartQualifier.AtMost }, Row(100))).Of("arrow"));
    }

    [Fact]
    public void An_approach_does_not_pass_the_start_of_the_axis()
    {
        var chart = new ChartDrawing(Draw(Row(2) with { Qualifier = ChartQualifier.Nearly }, Row(100)));
        Assert.Equal(chart.Numbers("track", "x1")[0], chart.Numbers("fade", "x")[0], 0.1);
    }

    [Fact]
    public void A_range_is_a_bar_with_two_ends_whichever_end_comes_first()
    {
        var chart = new ChartDrawing(Draw(Row(20, 80)));
        Assert.Equal("bar dot dot", chart.Shapes);
        Assert.Equal(chart.Numbers("dot", "cx"), [chart.Numbers("bar", "x1")[0], chart.Numbers("bar", "x2")[0]]);
        Assert.Equal(Draw(Row(20, 80)), Draw(Row(80, 20)));
        Assert.Equal("dot", new ChartDrawing(Draw(Row(0, 0))).Shapes);
    }

    [Fact]
    public void Rivals_stand_together_under_one_label()
    {
        var chart = new ChartDrawing(FigureChart.Draw(Spec() with { Groups = [new ChartGroup("Killed", [Row(1), Row(2)]), new ChartGroup(null, [Row(3)])] }));
        Assert.Equal(["Killed"], chart.Texts("group"));
        Assert.Single(chart.Of("rule"));
        Assert.Equal(["10", "10", "0"], chart.Of("label").Select(e => (string)e.Attribute("x")!));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void From_right_to_left_everything_is_mirrored(bool narrow)
    {
        ChartRow[] rows = [Row(20, 80), Row(50) with { Qualifier = ChartQualifier.Nearly }, Row(60) with { Qualifier = ChartQualifier.Over }];
        var (left, right) = (new ChartDrawing(Draw(rows), narrow), new ChartDrawing(FigureChart.Draw(Spec(rows) with { RightToLeft = true }), narrow));
        Assert.Equal("rtl", (string)right.Svg.Attribute("direction")!);
        Assert.Equal(left.Numbers("dot", "cx").Select(x => Math.Round(left.Width - x, 1)), right.Numbers("dot", "cx"));
        Assert.Equal(left.Numbers("value", "x").Select(x => left.Width - x), right.Numbers("value", "x"), (a, b) => Math.Abs(a - b) < 0.11);
        Assert.Equal(left.Width - left.Numbers("fade", "x")[0] - left.Numbers("fade", "width")[0], right.Numbers("fade", "x")[0], 0.15);
        var rise = right.Svg.Descendants().First(e => e.Name.LocalName == "linearGradient").Elements().Select(stop => (string)stop.Attribute("stop-opacity")!);
        Assert.Equal(["1", "0"], rise);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_word_of_a_label_is_lost(bool narrow)
    {
        const string label = "People who had to leave their homes and live elsewhere in their own country, as the survey of that winter counted them";
        var chart = new ChartDrawing(Draw(Row(1) with { Label = label, ValueText = label, Note = label }), narrow);
        Assert.All(new[] { "label", "value", "note" }, kind => Assert.Equal(label, string.Join(' ', chart.Texts(kind).Where(text => text != "unit"))));
        var word = new ChartDrawing(Draw(Row(1) with { Label = new string('ä', 200) }), narrow);
        Assert.Equal(new string('ä', 200), string.Concat(word.Texts("label")));
        Assert.True(word.Texts("label").Length > 3);
    }

    [Fact]
    public void Any_text_gives_a_well_formed_drawing() => Property.Holds(
        Property.AnyText,
        text => _ = new ChartDrawing(FigureChart.Draw(new ChartSpec(text, text, text, text, text, false, [new ChartGroup(text, [new ChartRow(text, text, text, 1, 2, default, true, text, text)])], _ => text))),
        200);

    [Fact]
    public void Characters_that_XML_has_no_place_for_are_left_out()
    {
        var chart = new ChartDrawing(Draw(Row(1) with { Label = "a\0\u0008\uFFFF\uD800b😀<i>&" }));
        Assert.Equal(["ab😀<i>&"], chart.Texts("label"));
    }

    [Fact]
    public void Any_number_stands_within_the_drawing()
    {
        var numbers = Gen.OneOf(Gen.Decimal, Gen.OneOf(0m, 1m, -1m, 1e-28m, decimal.MaxValue, decimal.MinValue));
        Property.Holds(Gen.Select(numbers, numbers, Gen.Bool), sample =>
        {
            var chart = new ChartDrawing(Draw(Row(sample.Item1), Row(sample.Item1, sample.Item2)), sample.Item3);
            Assert.All(chart.Numbers("dot", "cx").Concat(chart.Numbers("grid", "x1")), x => Assert.InRange(x, 0, chart.Width));
            Assert.NotEmpty(chart.Texts("tick"));
        }, 300);
    }

    [Fact]
    public void The_same_figures_give_the_same_text() => Assert.Equal(Draw(Row(1), Row(20, 80)), Draw(Row(1), Row(20, 80)));

    [Fact]
    public void In_a_tall_chart_the_axis_stands_above_and_below()
    {
        Assert.Equal(2, new ChartDrawing(Draw([.. Enumerable.Range(1, 40).Select(i => Row(i))])).Texts("tick").Count(text => text == "0"));
        Assert.Single(new ChartDrawing(Draw([.. Enumerable.Range(1, 12).Select(i => Row(i))])).Texts("tick"), text => text == "0");
    }

    private static string Draw(params ChartRow[] rows) => FigureChart.Draw(Spec(rows));

    private static ChartSpec Spec(params ChartRow[] rows) => new("p", "Title", "Description", "unit", "computed", false, [new ChartGroup(null, [.. rows])], Invariant);

    private static ChartRow Row(decimal min, decimal? max = null) => new("k", "Label", "value", min, max ?? min, ChartQualifier.None, false, "note", "#k");

    private static string Invariant(decimal value) => value.ToString("0.#############################", CultureInfo.InvariantCulture);
}
