using Seeds.Engine.Dates;

namespace Seeds.Tests.Unit;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2018", "2018", "2018")]
    [InlineData("2018-01", "2018-01", "2018-01")]
    [InlineData("2018-01-29", "2018-01-29", "2018-01-29")]
    [InlineData("2018-01~", "2018-01", "2018-01~")]
    [InlineData("2018?", "2018", "2018?")]
    [InlineData("1921-02-03%", "1921-02-03", "1921-02-03%")]
    [InlineData("2016-02-29", "2016-02-29", "2016-02-29")]
    [InlineData("0000", "0000", "0000")]
    [InlineData("2018-01-29T08:30:00Z", "2018-01-29", "2018-01-29")]
    [InlineData("2018-01-29 08:30:00.5 +03:00", "2018-01-29", "2018-01-29")]
    public void A_date_is_read(string text, string iso, string edtf)
    {
        var date = EdtfDate.Parse(text);
        Assert.NotNull(date);
        Assert.Equal((iso, edtf), (date.Iso, date.ToString()));
        Assert.Equal(date, EdtfDate.Parse(date.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("18")]
    [InlineData("2018-1")]
    [InlineData("2018-13")]
    [InlineData("2018-00")]
    [InlineData("2018-02-30")]
    [InlineData("2017-02-29")]
    [InlineData("2018-01-00")]
    [InlineData("0000-01-01")]
    [InlineData("29.01.2018")]
    [InlineData("01/29/2018")]
    [InlineData("2018-01-29x")]
    [InlineData("2018-01-29??")]
    [InlineData("٢٠١٨")]
    [InlineData("-2018")]
    public void What_is_no_date_is_refused(string text) => Assert.Null(EdtfDate.Parse(text));

    [Theory]
    [InlineData("2018~", false, true)]
    [InlineData("2018?", true, false)]
    [InlineData("2018%", true, true)]
    [InlineData("2018", false, false)]
    public void Qualifiers_say_how_sure_it_is(string text, bool uncertain, bool approximate)
    {
        var date = EdtfDate.Parse(text)!;
        Assert.Equal((uncertain, approximate), (date.Uncertain, date.Approximate));
    }
}
