using CsCheck;
using Seeds.Engine.Dates;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>EDTF of levels 0 and 1. The first tests hold all examples of the specification (Library of Congress, 4 February 2019).</summary>
public sealed class EdtfTests
{
    private static readonly Gen<string> Years = Gen.OneOf(
        Gen.Int[0, 9999].Select(y => $"{y:D4}"),
        Gen.Int[1, 9999].Select(y => $"-{y:D4}"),
        Gen.Long[10_000, DayNumber.MaxYear].Select(y => $"Y{y}"),
        Gen.Long[10_000, DayNumber.MaxYear].Select(y => $"Y-{y}"));

    private static readonly Gen<string> FourDigits = Gen.Int[-9999, 9999].Select(y => y < 0 ? $"-{-y:D4}" : $"{y:D4}");

    private static readonly Gen<string> Dates = Gen.Select(
        Gen.OneOf(
            Years,
            Gen.Select(FourDigits, Gen.OneOf(Gen.Int[1, 12], Gen.Int[21, 24]), (y, m) => $"{y}-{m:D2}"),
            Gen.Select(FourDigits, Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => $"{y}-{m:D2}-{d:D2}")),
        Gen.OneOf("", "?", "~", "%"),
        (date, qualifier) => date + qualifier);

    private static readonly Gen<string> Unspecified = Gen.Select(FourDigits, Gen.OneOf("-XX", "-XX-XX", "-02-XX", "X", "XX"), (y, x) => x[0] == 'X' ? y[..^x.Length] + x : y + x);

    private static readonly Gen<Edtf> Any = Gen.OneOf(
            Dates,
            Unspecified,
            Gen.Select(Gen.OneOf(Dates, Gen.Const(""), Gen.Const("..")), Gen.OneOf(Dates, Gen.Const(""), Gen.Const("..")), (start, end) => $"{start}/{end}"))
        .Select(text => Edtf.Parse(text) ?? Edtf.Parse("2018")!);

    [Theory]
    [InlineData("1985-04-12")]
    [InlineData("1985-04")]
    [InlineData("1985")]
    [InlineData("1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+04:30")]
    [InlineData("1964/2008")]
    [InlineData("2004-06/2006-08")]
    [InlineData("2004-02-01/2005-02-08")]
    [InlineData("2004-02-01/2005-02")]
    [InlineData("2004-02-01/2005")]
    [InlineData("2005/2006-02")]
    public void Level_0_is_read(string text, string? canonical = null) => Assert.Equal(canonical ?? text, Edtf.Parse(text)?.ToString());

    [Theory]
    [InlineData("Y170000002")]
    [InlineData("Y-170000002")]
    [InlineData("2001-21")]
    [InlineData("1984?")]
    [InlineData("2004-06~")]
    [InlineData("2004-06-11%")]
    [InlineData("201X")]
    [InlineData("20XX")]
    [InlineData("2004-XX")]
    [InlineData("1985-04-XX")]
    [InlineData("1985-XX-XX")]
    [InlineData("1985-04-12/..")]
    [InlineData("1985-04/..")]
    [InlineData("1985/..")]
    [InlineData("../1985-04-12")]
    [InlineData("../1985-04")]
    [InlineData("../1985")]
    [InlineData("1985-04-12/")]
    [InlineData("1985-04/")]
    [InlineData("1985/")]
    [InlineData("/1985-04-12")]
    [InlineData("/1985-04")]
    [InlineData("/1985")]
    [InlineData("-1985")]
    [InlineData("1984?/2004~")]
    [InlineData("-201X")]
    [InlineData("-00XX")]
    [InlineData("-0044-03-15")]
    [InlineData("2001-24~")]
    public void Level_1_is_read(string text) => Assert.Equal(text, Edtf.Parse(text)?.ToString());

    [Theory]
    [InlineData("Y-17E7")]
    [InlineData("1950S2")]
    [InlineData("Y171010000S3")]
    [InlineData("Y3388E2S3")]
    [InlineData("2001-34")]
    [InlineData("[1667,1668,1670..1672]")]
    [InlineData("[..1760-12-03]")]
    [InlineData("[1760-12..]")]
    [InlineData("[1760-01,1760-02,1760-12..]")]
    [InlineData("[1667,1760-12]")]
    [InlineData("[..1984]")]
    [InlineData("{1667,1668,1670..1672}")]
    [InlineData("{1960,1961-12}")]
    [InlineData("{..1984}")]
    [InlineData("2004-06~-11")]
    [InlineData("2004?-06-11")]
    [InlineData("?2004-06-~11")]
    [InlineData("2004-%06-11")]
    [InlineData("156X-12-25")]
    [InlineData("15XX-12-25")]
    [InlineData("XXXX-12-XX")]
    [InlineData("1XXX-XX")]
    [InlineData("1XXX-12")]
    [InlineData("1984-1X")]
    [InlineData("2004-06-~01/2004-06-~20")]
    [InlineData("2004-06-XX/2004-07-03")]
    public void Level_2_is_refused(string text) => Assert.Null(Edtf.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData(" 2018")]
    [InlineData("?")]
    [InlineData("Y")]
    [InlineData("T10:00:00")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("2018/2019/2020")]
    [InlineData("2018-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("2018-00")]
    [InlineData("2018-13")]
    [InlineData("2018-20")]
    [InlineData("2018-13-XX")]
    [InlineData("2018-XX-01")]
    [InlineData("1XXX")]
    [InlineData("201x")]
    [InlineData("-0000")]
    [InlineData("+2018")]
    [InlineData("Y2018")]
    [InlineData("Y-9999")]
    [InlineData("Y017000")]
    [InlineData("Y12345678901234567")]
    [InlineData("17000")]
    [InlineData("20180129")]
    [InlineData("2018-1\0")]
    [InlineData("٢٠١٨")]
    [InlineData("2018-01-29/2018-01-28")]
    [InlineData("2018-06/2018-05-31")]
    [InlineData("2018~/2017~")]
    [InlineData("2018-01-29T10:00:00/2019")]
    [InlineData("2018-01-29T24:00:00")]
    [InlineData("2018-01-29T10:60:00")]
    [InlineData("2018-01-29T10:00")]
    [InlineData("2018-01-29T10:00:00.5")]
    [InlineData("2018-01-29T10:00:00-00:00")]
    [InlineData("2018-01-29T10:00:00+0430")]
    [InlineData("2018-01-29T10:00:00Z?")]
    [InlineData("2018-01T10:00:00")]
    public void What_is_no_EDTF_is_refused(string text) => Assert.Null(Edtf.Parse(text));

    [Theory]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", EdtfPrecision.Month)]
    [InlineData("2018", "2018-01-01", "2018-12-31", EdtfPrecision.Year)]
    [InlineData("2018-01-29T08:30:00Z", "2018-01-29", "2018-01-29", EdtfPrecision.Day)]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30", EdtfPrecision.Month)]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31", EdtfPrecision.Year)]
    [InlineData("201X", "2010-01-01", "2019-12-31", EdtfPrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", EdtfPrecision.Century)]
    [InlineData("2001-21", "2001-03-01", "2001-05-31", EdtfPrecision.Season)]
    [InlineData("2001-24", "2001-12-01", "2002-02-28", EdtfPrecision.Season)]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28", EdtfPrecision.Interval)]
    [InlineData("2018~", "2018-01-01", "2018-12-31", EdtfPrecision.Year)]
    public void A_date_has_a_first_and_a_last_day(string text, string first, string last, EdtfPrecision precision)
    {
        var date = Edtf.Parse(text)!;
        Assert.Equal((Day(first), Day(last), precision), (date.Earliest, date.Latest, date.Precision));
    }

    [Fact]
    public void Open_and_unknown_ends_reach_without_limit()
    {
        Assert.All(new[] { "2018/..", "2018/" }, t => Assert.Equal(DayNumber.PositiveInfinity, Edtf.Parse(t)!.Latest));
        Assert.All(new[] { "../2018", "/2018" }, t => Assert.Equal(DayNumber.NegativeInfinity, Edtf.Parse(t)!.Earliest));
        Assert.Equal(("-0009", "0000"), (YearOf(Edtf.Parse("-000X")!.Earliest), YearOf(Edtf.Parse("-000X")!.Latest)));
        static string YearOf(DayNumber day) => new EdtfDate(day.ToCalendar().Year, null, null, false, false).Iso;
    }

    [Theory]
    [InlineData("2018", "2018")]
    [InlineData("2018-01~", "2018-01")]
    [InlineData("2018-01-29?", "2018-01-29")]
    [InlineData("1985-04-XX", "1985-04")]
    [InlineData("1985-XX-XX", "1985")]
    [InlineData("0079-08-24", "0079-08-24")]
    [InlineData("Y170000002", "170000002")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31")]
    [InlineData("0000", null)]
    [InlineData("-0043-03-15", null)]
    [InlineData("201X", null)]
    [InlineData("2001-21", null)]
    [InlineData("2018/2019", null)]
    public void HTML_gets_what_it_can_take(string text, string? html) => Assert.Equal(html, Edtf.Parse(text)!.HtmlDateTime);

    [Theory]
    [InlineData("2018-01-29", "2018-01-29", true, true)]
    [InlineData("2018-01", "2018-01-29", true, true)]
    [InlineData("2018-01-29", "2018-01", false, true)]
    [InlineData("2018-01", "2018-02-01", false, false)]
    [InlineData("2018-01~", "2018-02-28", true, true)]
    [InlineData("2018-01~", "2018-03-01", false, false)]
    [InlineData("2018-01-29?", "2018-01-30", true, true)]
    [InlineData("2018-01-29", "2018-01-30?", false, true)]
    [InlineData("2018%", "2017", true, true)]
    [InlineData("2018", "2017", false, false)]
    [InlineData("198X~", "1979", true, true)]
    [InlineData("2015/2018~", "2019-12-31", true, true)]
    [InlineData("2015/2018~", "2014-12-31", false, false)]
    [InlineData("2018/..", "2118", true, true)]
    [InlineData("2018/", "2017", false, false)]
    [InlineData("2001-22", "2001-01-15", true, true)] // summer in the south
    [InlineData("2001-22", "2001-07-15", true, true)] // summer in the north
    [InlineData("2001-21", "2001-02", false, false)]
    public void Dates_contain_and_overlap(string text, string other, bool contains, bool overlaps)
    {
        var (a, b) = (Edtf.Parse(text)!, Edtf.Parse(other)!);
        Assert.Equal((contains, overlaps, overlaps), (a.Contains(b), a.Overlaps(b), b.Overlaps(a)));
    }

    [Fact]
    public void From_autumn_to_spring_is_an_interval_in_the_south()
    {
        var interval = Edtf.Parse("2001-23/2001-21")!;
        Assert.Equal((Day("2001-03-01"), Day("2001-12-31")), (interval.Earliest, interval.Latest));
    }

    [Fact]
    public void Dates_sort_by_their_first_day_then_their_last()
    {
        string[] sorted = ["../2017", "Y-170000002", "-0043", "0000", "2018-01-01", "2018-01", "2018", "2018~", "2018/", "2018/..", "2018-03", "2018-21", "2018-22", "2018-24"];
        Assert.Equal(sorted, sorted.Reverse().Select(t => Edtf.Parse(t)!).Order(Edtf.Order).Select(e => e.ToString()));
    }

    [Fact]
    public void What_is_written_is_read_again() => Property.Holds(Any, date => Assert.Equal(date, Edtf.Parse(date.ToString())), 5000);

    [Fact]
    public void No_date_ends_before_it_begins_and_each_contains_itself() => Property.Holds(Any, date =>
    {
        Assert.True(date.Earliest <= date.Latest);
        Assert.True(date.Contains(date) && date.Overlaps(date));
    }, 5000);

    [Fact]
    public void What_contains_another_overlaps_it() => Property.Holds(Gen.Select(Any, Any), pair => Assert.True(!pair.Item1.Contains(pair.Item2) || pair.Item1.Overlaps(pair.Item2)), 5000);

    [Fact]
    public void Any_text_is_read_or_refused() => Property.Holds(
        Gen.OneOf("2018", "-", "01", "29", "T", "X", "/", "..", "Y", "?", "~", "%", "Z", "+", ":", "10:00:00", "\0", "é").Array[0, 8].Select(string.Concat),
        text => Assert.True(Edtf.Parse(text) is not { } date || Edtf.Parse(date.ToString()) == date),
        20_000);

    [Fact]
    public void Front_matter_takes_single_dates_of_the_calendar_only() =>
        Assert.All(new[] { "201X", "2018-21", "2018/2019", "2018-XX", "Y17000", "-0043" }, text => Assert.Null(EdtfDate.Parse(text)));

    private static DayNumber Day(string date) => Edtf.Parse(date)!.Earliest;
}
