using Seeds.Engine.Dates;

namespace Seeds.Tests.Unit;

public sealed class DateAgreementTests
{
    [Theory]
    [InlineData("2018-01-29", "2018-01-29/2018-01-30", true)]
    [InlineData("2018-01", "2018-01-29/2018-02-02", true)]
    [InlineData("2018", "2018-01-29", true)]
    [InlineData("2018-01-29/2018-01-30", "2018-01-29/2018-01-31", true)]
    [InlineData("2018-01-29/2018-01-31", "2018-01-29/2018-01-30", false)]
    [InlineData("2018-01-28/2018-01-30", "2018-01-29/2018-01-30", false)]
    [InlineData("2018-01-29/2018-01-31", "2018-01-30~", true)]
    [InlineData("2017/2018", "2017-12/2018-03", true)]
    [InlineData("2011/2018", "2012/..", false)]
    [InlineData("2013/2018", "2012/..", true)]
    public void Both_ends_of_a_stretch_must_be_possible(string written, string known, bool expected) => Assert.Equal(expected, CanBe(written, known, null));

    [Theory]
    [InlineData("2018-09", "2018-21", Hemisphere.North, false)]
    [InlineData("2018-04", "2018-21", Hemisphere.North, true)]
    [InlineData("2018-06-15", "2018-21", Hemisphere.North, true)]
    [InlineData("2018-09", "2018-21", Hemisphere.South, true)]
    [InlineData("2018-04", "2018-21", Hemisphere.South, false)]
    [InlineData("2018-09", "2018-21", null, true)]
    [InlineData("2018-07", "2018-21", null, false)]
    [InlineData("2018-21", "2018-09-29", Hemisphere.North, false)]
    [InlineData("2018-22", "2018-21", Hemisphere.North, false)]
    [InlineData("2018-22", "2018-21~", Hemisphere.North, true)]
    [InlineData("2019-01", "2018-24", Hemisphere.North, true)]
    [InlineData("2018-02", "2018-24", Hemisphere.North, true)]
    [InlineData("2018-07", "2018-24", Hemisphere.North, false)]
    [InlineData("2018-07", "2018-24", Hemisphere.South, true)]
    [InlineData("2019-21", "2018-21", null, false)]
    [InlineData("2018", "2018-23", Hemisphere.North, true)]
    public void A_season_lies_in_the_months_of_its_side_of_the_equator(string written, string known, Hemisphere? side, bool expected) =>
        Assert.Equal(expected, CanBe(written, known, side));

    [Theory]
    [InlineData(9, null, null, "2018-09", true)]
    [InlineData(9, null, null, "2018-10", false)]
    [InlineData(12, null, null, "2017-11/2018-01", true)]
    [InlineData(2, null, null, "2017-11/2018-01", false)]
    [InlineData(2, 29, 29, "2018-02", false)]
    [InlineData(1, 29, 31, "2018-01-29/2018-01-30", false)]
    [InlineData(1, 29, 30, "2018-01-29/2018-01-30", true)]
    [InlineData(21, null, null, "2018-04-03", true)]
    [InlineData(23, null, null, "2018-04-03", false)]
    [InlineData(9, null, null, "2011/2018", true)]
    [InlineData(9, null, null, "2018/..", true)]
    public void What_has_no_year_can_be_it_in_some_year(int value, int? from, int? to, string known, bool expected) =>
        Assert.Equal(expected, DateAgreement.CanBe(new YearlessDate(value, from, to), Edtf.Parse(known)!, Hemisphere.North));

    private static bool CanBe(string written, string known, Hemisphere? side) => DateAgreement.CanBe(Edtf.Parse(written)!, Edtf.Parse(known)!, side);
}
