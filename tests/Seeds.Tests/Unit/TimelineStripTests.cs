using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Seeds.Engine.Charts;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class TimelineStripTests
{
    [Fact]
    public void Without_events_there_is_no_strip()
    {
        Assert.Equal("", TimelineStrip.Draw(Spec()));
        Assert.Equal("", TimelineStrip.Draw(Spec() with { Marks = default }));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-366e9)]
    public void A_day_that_is_none_is_refused(double day)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw(Day(1, 2018) with { StartDay = day }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Draw(Day(1, 2018) with { EndDay = day }));
    }

    [Fact]
    public void A_mark_leads_to_its_entry_under_its_name_and_shows_its_number()
    {
        var strip = new ChartDrawing(Draw(Day(7, 2018) with { Label = "Talks & <more>", Href = "#talks" }));
        var link = Assert.Single(strip.Svg.Descendants(), e => e.Name.LocalName == "a");
        Assert.Equal(("#talks", "7. Talks & <more>"), ((string)link.Attribute("href")!, link.Elements().Single(e => e.Name.LocalName == "title").Value));
        Assert.Equal(["7"], strip.Texts("number"));
        Assert.Equal("group", (string)strip.Svg.Attribute("role")!);
        Assert.Equal("img", (string)new ChartDrawing(Draw(Day(7, 2018) with { Href = "" })).Svg.Attribute("role")!);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Time_is_to_scale(bool narrow)
    {
        var strip = new ChartDrawing(Draw(Day(1, 2000), Day(2, 2010), Day(3, 2020)), narrow);
        var x = strip.Numbers("dot", "cx");
        Assert.Equal(x[1] - x[0], x[2] - x[1], 0.3);
        Assert.Empty(strip.Of("break"));
    }

    [Fact]
    public void The_shape_shows_how_precisely_a_date_is_known()
    {
        Assert.Equal("dot", Shapes(Day(1, 2018)));
        Assert.Equal("dot fade fade", Shapes(Day(1, 2018) with { Approximate = true }));
        Assert.Equal("hollow", Shapes(Day(1, 2018) with { Uncertain = true }));
        Assert.Equal("bar", Shapes(Year(1, 2018)));
        Assert.Equal("bar fade fade", Shapes(Year(1, 2018) with { Approximate = true }));
        Assert.Equal("hollow", Shapes(Year(1, 2018) with { Uncertain = true }));
        Assert.Equal("fade fade hollow", Shapes(Year(1, 2018) with { Uncertain = true, Approximate = true }));
        Assert.Equal("bar end end", Shapes(Year(1, 2018) with { IsInterval = true }));
        Assert.Equal("arrow bar end head", Shapes(Year(1, 2018) with { IsInterval = true, EndOpen = true }));
        Assert.Equal("arrow arrow bar head head", Shapes(Year(1, 2018) with { IsInterval = true, StartOpen = true, EndOpen = true }));
        var dashed = new ChartDrawing(Draw(Year(1, 2018) with { Uncertain = true })).Of("hollow")[0];
        Assert.NotNull(dashed.Attribute("stroke-dasharray"));
    }

    [Fact]
    public void A_bar_is_as_wide_as_its_time()
    {
        var strip = new ChartDrawing(Draw(Year(1, 2001), Year(2, 2005), Year(3, 2009) with { EndDay = CivilDate.DayNumber(2011, 1, 1) }));
        var width = strip.Numbers("bar", "width");
        Assert.Equal(2 * width[0], width[2], 0.3);
        Assert.Equal(strip.Numbers("bar", "x")[0] + width[0] - strip.Numbers("bar", "x")[0], width[0], 0.1);
    }

    [Fact]
    public void Marks_never_touch_and_are_large_enough_to_hit() => Property.Holds(AnyMarks, sample =>
    {
        var strip = new ChartDrawing(Draw([.. sample.Item1]), sample.Item2);
        var hits = strip.Of("hit");
        Assert.Equal(sample.Item1.Length, hits.Length);
        Assert.All(hits, hit =>
        {
            Assert.True(N(hit, "width") >= 30 && N(hit, "height") >= 30);
            Assert.InRange(N(hit, "x"), -0.1, strip.Width - N(hit, "width") + 0.1);
        });
        for (var i = 0; i < hits.Length; i++) Assert.DoesNotContain(hits[..i], other => Overlap(other, hits[i]));
    }, 100);

    [Fact]
    public void Marks_at_one_time_take_lanes_and_free_lanes_are_used_again()
    {
        var strip = new ChartDrawing(Draw(Day(1, 2000), Day(2, 2000), Day(3, 2000), Day(4, 2010), Day(5, 2010)));
        var y = strip.Of("number").Select(e => (Number: e.Value, Y: N(e, "y"))).OrderBy(e => e.Number, StringComparer.Ordinal).Select(e => e.Y).ToArray();
        Assert.Equal([y[0], y[0] + 30, y[0] + 60, y[0], y[0] + 30], y);
    }

    [Fact]
    public void The_order_of_the_events_makes_no_difference()
    {
        StripMark[] marks = [Day(1, 2000), Year(2, 2000), Day(3, 2004), Year(4, 2017)];
        Assert.Equal(Draw(marks), Draw([.. marks.Reverse()]));
    }

    [Fact]
    public void An_event_centuries_away_breaks_the_axis_and_keeps_the_scale()
    {
        var strip = new ChartDrawing(Draw(Year(1, -299), Year(2, 2015), Year(3, 2018)));
        Assert.Single(strip.Of("break"));
        Assert.Equal(2, strip.Of("axis").Length);
        var width = strip.Numbers("bar", "width");
        Assert.Equal(width[0], width[1], 0.5);
        Assert.True(width[1] > 40, "the years of our time are not squeezed");
        Assert.Contains("300 BC", strip.Texts("tick"));
    }

    [Fact]
    public void Two_events_alone_need_no_break() => Assert.Empty(new ChartDrawing(Draw(Year(1, -299), Day(2, 2018))).Of("break"));

    [Fact]
    public void The_axis_breaks_twice_at_most()
    {
        var strip = new ChartDrawing(Draw(Year(1, -900_000), Year(2, -80_000), Year(3, -3_000), Year(4, 1800), Year(5, 2018)), narrow: true);
        Assert.Equal(2, strip.Of("break").Length);
        Assert.All(strip.Numbers("bar", "x").Zip(strip.Numbers("bar", "width"), (x, width) => x + width), end => Assert.InRange(end, 0, strip.Width));
    }

    [Theory]
    [InlineData("2018-01-29", "2018-01-31", "29.1.2018 30.1.2018 31.1.2018 1.2.2018")]
    [InlineData("2018-01-10", "2018-06-10", "2.2018 3.2018 4.2018 5.2018 6.2018")]
    [InlineData("2015-03-01", "2018-01-30", "7.2015 1.2016 7.2016 1.2017 7.2017 1.2018")]
    [InlineData("2001-03-01", "2009-01-30", "2002 2003 2004 2005 2006 2007 2008 2009")]
    [InlineData("1910-01-01", "2018-01-30", "1910 1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2020")]
    [InlineData("0001-06-01", "2018-01-30", "1 200 400 600 800 1000 1200 1400 1600 1800 2000")]
    public void Ticks_are_as_fine_as_there_is_room(string first, string last, string ticks)
    {
        var (from, to) = (DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture));
        var strip = new ChartDrawing(Draw(Mark(1, from.DayNumber, to.DayNumber + 1)));
        Assert.Equal(ticks, string.Join(' ', strip.Texts("tick")));
    }

    [Fact]
    public void Before_our_era_the_round_years_are_those_of_its_own_count()
    {
        var strip = new ChartDrawing(Draw(Mark(1, CivilDate.DayNumber(-449, 1, 1), CivilDate.DayNumber(250, 1, 1))));
        Assert.Equal(["400 BC", "300 BC", "200 BC", "100 BC", "1", "100", "200"], strip.Texts("tick"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void From_right_to_left_time_is_mirrored(bool narrow)
    {
        StripMark[] marks = [Day(1, 2000), Year(2, 2004), Day(3, 2010) with { Approximate = true }];
        var (left, right) = (new ChartDrawing(Draw(marks), narrow), new ChartDrawing(TimelineStrip.Draw(Spec(marks) with { RightToLeft = true }), narrow));
        Assert.Equal(left.Numbers("dot", "cx").Select(x => left.Width - x), right.Numbers("dot", "cx"), (a, b) => Math.Abs(a - b) < 0.11);
        Assert.Equal(left.Numbers("number", "x").Select(x => left.Width - x), right.Numbers("number", "x"), (a, b) => Math.Abs(a - b) < 0.11);
        Assert.Equal(left.Numbers("bar", "x").Zip(left.Numbers("bar", "width"), (x, width) => left.Width - x - width), right.Numbers("bar", "x"), (a, b) => Math.Abs(a - b) < 0.21);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Texts_at_the_axis_do_not_touch(bool narrow) => Property.Holds(AnyMarks, sample =>
    {
        var strip = new ChartDrawing(Draw([.. sample.Item1]), narrow);
        var centres = strip.Of("tick").Where(e => N(e, "y") > 20).Select(e => (X: N(e, "x"), Half: e.Value.Length * 3.5)).ToArray();
        for (var i = 1; i < centres.Length; i++) Assert.True(centres[i].X - centres[i].Half > centres[i - 1].X + centres[i - 1].Half);
    }, 60);

    [Fact]
    public void One_event_and_wrong_ends_and_no_length_are_drawn()
    {
        Assert.Equal("dot", Shapes(Day(1, 2018) with { EndDay = CivilDate.DayNumber(2018, 1, 1) }));
        Assert.Equal(Draw(Mark(1, 10, 400)), Draw(Mark(1, 400, 10)));
        Assert.Equal("bar", Shapes(Mark(1, -StripMark.FarthestDay, StripMark.FarthestDay)));
    }

    private static Gen<(StripMark[], bool)> AnyMarks { get; } = Gen.Select(
        Gen.Select(Gen.OneOf(Gen.Double[730_000, 740_000], Gen.Double[736_000, 736_100], Gen.Double[-2e6, 2e6]), Gen.OneOf(Gen.Double[0, 1], Gen.Double[0, 800]), Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[1, 2000])
            .Select(m => Mark(m.Item6, m.Item1, m.Item1 + m.Item2) with { StartOpen = m.Item3, EndOpen = m.Item4, Approximate = m.Item5, IsDay = m.Item2 <= 1 })
            .Array[1, 60],
        Gen.Bool);

    private static string Shapes(StripMark mark) => new ChartDrawing(Draw(mark)).Shapes;

    private static string Draw(params StripMark[] marks) => TimelineStrip.Draw(Spec(marks));

    private static StripSpec Spec(params StripMark[] marks) => new("p", "Title", "Description", false, [.. marks], Date);

    private static StripMark Day(int number, int year) => Mark(number, CivilDate.DayNumber(year, 1, 1), CivilDate.DayNumber(year, 1, 2)) with { IsDay = true };

    private static StripMark Year(int number, int year) => Mark(number, CivilDate.DayNumber(year, 1, 1), CivilDate.DayNumber(year + 1, 1, 1));

    private static StripMark Mark(int number, double first, double last) => new(number, "Event", "#e", first, last, false, false, false, false, false);

    private static string Date(int year, int? month, int? day) =>
        string.Join('.', ((int?[])[day, month]).Where(part => part is not null).Append(year > 0 ? year : 1 - year)) + (year > 0 ? "" : " BC");

    private static bool Overlap(XElement a, XElement b) =>
        N(a, "x") < N(b, "x") + N(b, "width") && N(b, "x") < N(a, "x") + N(a, "width") && N(a, "y") < N(b, "y") + N(b, "height") && N(b, "y") < N(a, "y") + N(a, "height");

    private static double N(XElement element, string attribute) => ChartDrawing.Number(element, attribute);
}
