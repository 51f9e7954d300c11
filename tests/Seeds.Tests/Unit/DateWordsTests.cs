using Seeds.Engine.Dates;
using Seeds.Engine.Pages;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>Dates in the words of the theme.</summary>
public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2018-01~", "about January 2018")]
    [InlineData("2017?", "2017, uncertain")]
    [InlineData("2018-01-29/2018-01-30", "29–30 January 2018")]
    [InlineData("2018-01-29/2018-01-29", "29 January 2018")]
    [InlineData("2018-01-29/2018-02-03", "29 January – 3 February 2018")]
    [InlineData("2018-12-29/2019-01-03", "29 December 2018 – 3 January 2019")]
    [InlineData("2017-03/2017-05", "March–May 2017")]
    [InlineData("2017-03/2018-05", "March 2017 – May 2018")]
    [InlineData("2015/2018", "2015–2018")]
    [InlineData("2015~/2018~", "about 2015–2018")]
    [InlineData("2015/2018~", "2015 – about 2018")]
    [InlineData("2015/2018-05", "2015 – May 2018")]
    [InlineData("2017-05/..", "from May 2017")]
    [InlineData("2017-05~/..", "from about May 2017")]
    [InlineData("2017-05/", "from May 2017, end unknown")]
    [InlineData("../2018", "until 2018")]
    [InlineData("/2018", "until 2018, beginning unknown")]
    [InlineData("198X", "the 1980s")]
    [InlineData("198X~", "about the 1980s")]
    [InlineData("000X", "1 BC – AD 9")]
    [InlineData("-000X", "10 BC – 1 BC")]
    [InlineData("19XX", "the 20th century")]
    [InlineData("00XX", "the 1st century")]
    [InlineData("-04XX", "the 5th century BC")]
    [InlineData("44XX", "4400 – 4499")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-21/2002-24", "spring 2001 – winter 2002")]
    [InlineData("1985-XX-XX", "some time in 1985")]
    [InlineData("1985-XX", "some time in 1985")]
    [InlineData("1985-04-XX", "some time in April 1985")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("0079-08-24", "24 August AD 79")]
    [InlineData("-0099/-0049", "100 BC–50 BC")]
    [InlineData("Y170000002", "170000002")]
    [InlineData("1985-04-12T23:20:30", "12 April 1985, 23:20:30")]
    [InlineData("1985-04-12T23:20:00Z", "12 April 1985, 23:20 UTC")]
    [InlineData("1985-04-12T23:20:00+04:30", "12 April 1985, 23:20 UTC+04:30")]
    public void A_date_is_said_in_English(string date, string words) => Assert.Equal(words, DateWords.Of(Edtf.Parse(date)!, Theme("en")));

    [Theory]
    [InlineData("2018-01-29/2018-01-30", "29–30 كانون الثاني 2018")]
    [InlineData("2017-12/2018-01", "كانون الأول 2017 – كانون الثاني 2018")]
    [InlineData("2017-05/..", "ابتداءً من أيار 2017")]
    [InlineData("../2018", "حتى 2018")]
    [InlineData("198X", "عقد 1980")]
    [InlineData("20XX", "القرن الحادي والعشرين")]
    [InlineData("-04XX", "القرن الخامس قبل الميلاد")]
    [InlineData("2001-21~", "نحو ربيع 2001")]
    public void A_date_is_said_in_Arabic(string date, string words) => Assert.Equal(words, DateWords.Of(Edtf.Parse(date)!, Theme("ar")));

    [Fact]
    public void Words_that_are_missing_break_nothing()
    {
        var words = WordsReader.Read(new SourceText("theme/words/xx.yml", "language: xx\n")).Words;
        Assert.All(
            new[] { "2018-01-29", "198X", "19XX", "2001-21", "1985-XX", "2018/2019", "2018/..", "2018-01-29T10:00:00Z" },
            date => Assert.NotEmpty(DateWords.Of(Edtf.Parse(date)!, words)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void The_theme_has_all_names(string language)
    {
        var words = Theme(language);
        Assert.Equal((31, 4, 12), (Count(words.Ordinals), Count(words.SeasonNames), Count(words.MonthsOther)));
        Assert.All(new[] { words.Decade, words.Century, words.SomeTimeIn, words.DateFrom, words.DateUntil, words.EndUnknown, words.StartUnknown }, p => Assert.Contains("{0}", p, StringComparison.Ordinal));
        Assert.All(new[] { words.DaysOfMonth, words.DaysOfMonths, words.MonthsOfYear, words.Years, words.DateRange, words.SeasonOfYear, words.DateAndTime }, p => Assert.Contains("{1}", p, StringComparison.Ordinal));
    }

    private static Words Theme(string language) => WordsReader.Read(new SourceText(language, File.ReadAllText(Repository.At("theme", "words", language + ".yml")))).Words;

    private static int Count(string list) => list.Split([',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length;
}
