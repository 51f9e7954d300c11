using Seeds.Engine.Charts;

namespace Seeds.Tests.Unit;

public sealed class CivilDateTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1600, 2, 29)]
    [InlineData(1900, 3, 1)]
    [InlineData(2018, 1, 29)]
    [InlineData(9999, 12, 31)]
    public void Days_count_as_in_the_framework(int year, int month, int day)
    {
        Assert.Equal(new DateOnly(year, month, day).DayNumber, CivilDate.DayNumber(year, month, day));
        Assert.Equal((year, month, day), CivilDate.Of(new DateOnly(year, month, day).DayNumber));
    }

    [Theory]
    [InlineData(0, 12, 31, -1)]
    [InlineData(0, 1, 1, -366)]
    [InlineData(-1, 12, 31, -367)]
    [InlineData(-400, 1, 1, -146463)]
    public void Before_our_era_they_go_on(int year, int month, int day, long number)
    {
        Assert.Equal(number, CivilDate.DayNumber(year, month, day));
        Assert.Equal((year, month, day), CivilDate.Of(number));
    }

    [Fact]
    public void Every_day_has_a_date_and_every_date_its_day()
    {
        for (var number = -1_000_000L; number < 1_000_000; number += 11)
        {
            var (year, month, day) = CivilDate.Of(number);
            Assert.Equal(number, CivilDate.DayNumber(year, month, day));
        }
    }
}
