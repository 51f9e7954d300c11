using CsCheck;
using Seeds.Engine.Dates;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class DayNumberTests
{
    private const long Far = DayNumber.MaxYear * 365;

    [Fact]
    public void It_is_the_frameworks_number_where_that_has_one() => Property.Holds(Gen.Int[0, DateOnly.MaxValue.DayNumber], number =>
    {
        var date = DateOnly.FromDayNumber(number);
        Assert.Equal(number, DayNumber.Of(date.Year, date.Month, date.Day).Value);
        Assert.Equal((date.Year, date.Month, date.Day), new DayNumber(number).ToCalendar());
    });

    [Fact]
    public void Each_day_comes_back_and_follows_the_one_before() => Property.Holds(Gen.OneOf(Gen.Long[-Far, Far], Gen.Long[-800_000, 800_000]), number =>
    {
        var (year, month, day) = new DayNumber(number).ToCalendar();
        Assert.Equal(number, DayNumber.Of(year, month, day).Value);
        Assert.True((year, month, day).CompareTo(new DayNumber(number - 1).ToCalendar()) > 0);
    });

    [Theory]
    [InlineData(0, 1, 1, -366)]
    [InlineData(-1, 12, 31, -367)]
    [InlineData(-4713, 11, 24, -1_721_426)] // day 0 of the Julian day count
    public void Days_before_the_first_year_have_numbers(long year, int month, int day, long number) => Assert.Equal(number, DayNumber.Of(year, month, day).Value);

    [Fact]
    public void The_ends_of_time_lie_outside_every_day()
    {
        var (first, last) = (DayNumber.Of(-DayNumber.MaxYear, 1, 1), DayNumber.Of(DayNumber.MaxYear, 12, 31));
        Assert.True(DayNumber.NegativeInfinity < first && first < last && last < DayNumber.PositiveInfinity);
        Assert.Equal((true, false, DayNumber.PositiveInfinity), (first.IsFinite, DayNumber.NegativeInfinity.IsFinite, DayNumber.PositiveInfinity.AddDays(-1)));
        Assert.Throws<InvalidOperationException>(() => DayNumber.PositiveInfinity.ToCalendar());
    }
}
