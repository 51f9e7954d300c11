using Seeds.Engine.Dates;
using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class SpeltDateTests
{
    [Theory]
    [InlineData("the eleventh of April 2018", "2018-04-11")]
    [InlineData("the twenty-first of March, 2018", "2018-03-21")]
    [InlineData("the thirty-first of November 2018", "impossible")]
    [InlineData("31 November 2018", "impossible")]
    [InlineData("30 February 2018", "impossible")]
    [InlineData("31/11/2018", "impossible")]
    [InlineData("2018-11-31", "impossible")]
    [InlineData("4/11/2021", "2021-11-04|2021-04-11")]
    [InlineData("13/11/2021", "2021-11-13")]
    [InlineData("5 March", "")]
    public void A_day_is_read_in_words_and_in_both_orders(string text, string expected) => Assert.Equal(expected, Show(text, ThemeWords.English));

    [Theory]
    [InlineData("الحادي عشر من نيسان 2018", "2018-04-11")]
    [InlineData("31 تشرين الثاني 2018", "impossible")]
    public void A_day_in_Arabic_words_is_read(string text, string expected) => Assert.Equal(expected, Show(text, ThemeWords.Arabic));

    [Theory]
    [InlineData("the second March on Rome")]
    [InlineData("a second of silence")]
    [InlineData("the first of them")]
    public void What_is_no_day_is_left_alone(string text)
    {
        Assert.Empty(DateReader.Find(text, ThemeWords.English));
        Assert.Empty(DateReader.FindWithoutYear(text, ThemeWords.English));
    }

    [Theory]
    [InlineData("on Tuesday, 3 November 2020", false)]
    [InlineData("on Tuesday 4 November 2020", true)]
    [InlineData("on Sun 3 November 2020", true)]
    [InlineData("on November 4 2020", false)]
    [InlineData("on Tuesday in November 2020", false)]
    public void A_weekday_is_held_against_its_date(string text, bool expected) => Assert.Equal(expected, HasOtherWeekday(text, ThemeWords.English));

    [Theory]
    [InlineData("الثلاثاء 3 تشرين الثاني 2020", false)]
    [InlineData("الأربعاء، 3 تشرين الثاني 2020", true)]
    public void A_weekday_in_Arabic_is_held_against_its_date(string text, bool expected) => Assert.Equal(expected, HasOtherWeekday(text, ThemeWords.Arabic));

    private static bool HasOtherWeekday(string text, Words words) => DateReader.Find(text, words).Any(d => DateReader.HasOtherWeekday(text, d, words));

    private static string Show(string text, Words words)
    {
        var found = Assert.Single(DateReader.Find(text, words));
        return found.IsImpossible ? "impossible" : string.Join('|', found.Readings.Select(r => r.ToString()));
    }
}
