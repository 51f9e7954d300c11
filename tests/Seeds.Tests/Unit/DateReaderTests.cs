using System.Diagnostics;
using CsCheck;
using Seeds.Engine.Dates;
using Seeds.Engine.Pages;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>Dates in running text, read with the words of the theme. A case lists what is found as <c>text=date</c>, without <c>=</c> where the date is null.</summary>
public sealed class DateReaderTests
{
    [Theory]
    [InlineData("On 29 January 2018, planes", "29 January 2018=2018-01-29")]
    [InlineData("On January 29, 2018, planes", "January 29, 2018=2018-01-29")]
    [InlineData("on 29 JANUARY 2018", "29 JANUARY 2018=2018-01-29")]
    [InlineData("on 29th january 2018", "29th january 2018=2018-01-29")]
    [InlineData("the 1st of May, 2018", "1st of May, 2018=2018-05-01")]
    [InlineData("Jan. 29, 2018; 3 Sept 2018; 29-Jan-2018", "Jan. 29, 2018=2018-01-29", "3 Sept 2018=2018-09-03", "29-Jan-2018=2018-01-29")]
    [InlineData("on 29–30 January 2018", "29–30 January 2018=2018-01-29/2018-01-30")]
    [InlineData("on 29 and 30 January 2018", "29 and 30 January 2018=2018-01-29/2018-01-30")]
    [InlineData("on 28, 29 and 30 January 2018", "28, 29 and 30 January 2018=2018-01-28/2018-01-30")]
    [InlineData("on 29/30 January 2018", "29/30 January 2018=2018-01-29/2018-01-30")]
    [InlineData("on January 29–30, 2018", "January 29–30, 2018=2018-01-29/2018-01-30")]
    [InlineData("from 29 January to 3 February 2018", "29 January to 3 February 2018=2018-01-29/2018-02-03")]
    [InlineData("29 January 2018–3 February 2018", "29 January 2018–3 February 2018=2018-01-29/2018-02-03")]
    [InlineData("between 29 December and 3 January 2019", "29 December and 3 January 2019=2018-12-29/2019-01-03")]
    [InlineData("29 January 2018 and 3 February 2018", "29 January 2018=2018-01-29", "3 February 2018=2018-02-03")]
    [InlineData("in March 2015.", "March 2015=2015-03")]
    [InlineData("March of 2015, May, 2016", "March of 2015=2015-03", "May, 2016=2016-05")]
    [InlineData("March–May 2017", "March–May 2017=2017-03/2017-05")]
    [InlineData("March 2017 to May 2018", "March 2017 to May 2018=2017-03/2018-05")]
    [InlineData("in Spring 2001", "Spring 2001=2001-21")]
    [InlineData("31 February 2018", "31 February 2018")]
    [InlineData("on 5 March.", "5 March")]
    [InlineData("on March 5 and", "March 5")]
    [InlineData("from 5 March to 7 April", "5 March to 7 April")]
    public void Days_and_months_are_found(string text, params string[] dates) => Finds("en", text, dates);

    [Theory]
    [InlineData("en", "the meeting at Sokokivu", false)]
    [InlineData("en", "", false)]
    [InlineData("en", "the vote in May", true)]
    [InlineData("en", "SPRING", true)]
    [InlineData("en", "the 3rd vote", true)]
    [InlineData("ar", "الاجتماع", false)]
    [InlineData("ar", "ومايو", true)]
    public void The_sieve_lets_through_what_may_hold_a_date(string language, string text, bool may) => Assert.Equal(may, DateReader.MayFindIn(text, Theme(language)));

    [Theory]
    [InlineData("in 2015", "2015=2015")]
    [InlineData("mid-2015, 2015's, (2015)", "2015=2015", "2015=2015", "2015=2015")]
    [InlineData("2015–2018", "2015–2018=2015/2018")]
    [InlineData("2017–18 and 2017/18 and 1999–00", "2017–18=2017/2018", "2017/18=2017/2018", "1999–00=1999/2000")]
    [InlineData("from 2015 to 2018", "2015 to 2018=2015/2018")]
    [InlineData("2015 and 2018", "2015=2015", "2018=2018")]
    [InlineData("the 1980s, the 1980's, the 1800s", "1980s=198X", "1980's=198X", "1800s=18XX")]
    [InlineData("the 20th century, a 19th-century house", "20th century=19XX", "19th-century=18XX")]
    [InlineData("٢٠١٨ and ۲۰۱۸", "٢٠١٨=2018", "۲۰۱۸=2018")]
    public void Years_are_found(string text, params string[] dates) => Finds("en", text, dates);

    [Theory]
    [InlineData("2018-01-29 and 2018-01", "2018-01-29=2018-01-29", "2018-01=2018-01")]
    [InlineData("2018-01-29T08:30:00Z.", "2018-01-29T08:30:00Z=2018-01-29")]
    [InlineData("2018-01-29/2018-01-30, 2018-01/2018-03", "2018-01-29/2018-01-30=2018-01-29/2018-01-30", "2018-01/2018-03=2018-01/2018-03")]
    [InlineData("2018/01/29", "2018/01/29=2018-01-29")]
    [InlineData("29.01.2018, 29/1/2018, 1/29/2018, 03/04/2018", "29.01.2018=2018-01-29", "29/1/2018=2018-01-29", "1/29/2018=2018-01-29", "03/04/2018")]
    [InlineData("01/2018", "01/2018=2018-01")]
    [InlineData("2018-02-30, 2018-02-30/2018-03-01", "2018-02-30", "2018-02-30/2018-03-01")]
    public void Dates_in_numbers_are_found(string text, params string[] dates) => Finds("en", text, dates);

    [Theory]
    [InlineData("1,500 and 2 015 and 15000 and 999 and 3000")]
    [InlineData("$2000, €1500, 2000 €, 2000%, 2000 per cent, +1500")]
    [InlineData("1500m, 1500-metre, 1500 km, 1500 people, 2015–2018 people")]
    [InlineData("1500.5, 3.2018, 2015,000, 10:2015, 555-2015, 1.2.3.2018")]
    [InlineData("F2015, v2015a, #2015, S/2015/12, id_2015")]
    [InlineData("Of the 30, 12 may have died; they march 12 hours")]
    [InlineData("In March 12 people died; in May, 20 were hurt")]
    [InlineData("17 January's; 32 Januarys")]
    [InlineData("nothing")]
    [InlineData("")]
    public void Other_numbers_are_left(string text) => Assert.DoesNotContain(DateReader.Find(text, Theme("en")), d => d.Date is not null);

    [Theory]
    [InlineData("12 may have died; they march 12 hours; in March 12 people died; in May, 20 were hurt; in March 300")]
    [InlineData("12 mayors, 5 decks")]
    public void A_day_without_a_year_needs_a_month_that_is_surely_one(string text) => Assert.Empty(DateReader.Find(text, Theme("en")));

    [Theory]
    [InlineData("في 29 كانون الثاني 2018", "29 كانون الثاني 2018=2018-01-29")]
    [InlineData("في ٢٩ يناير ٢٠١٨،", "٢٩ يناير ٢٠١٨=2018-01-29")]
    [InlineData("29 كانون الثاني/يناير 2018", "29 كانون الثاني/يناير 2018=2018-01-29")]
    [InlineData("كانون الثاني (يناير) 2018", "كانون الثاني (يناير) 2018=2018-01")]
    [InlineData("29 و30 كانون الثاني 2018", "29 و30 كانون الثاني 2018=2018-01-29/2018-01-30")]
    [InlineData("29 كانون الثاني إلى 3 شباط 2018", "29 كانون الثاني إلى 3 شباط 2018=2018-01-29/2018-02-03")]
    [InlineData("في اذار من عام 2015", "اذار من عام 2015=2015-03")]
    [InlineData("في آذَار 2015", "آذَار 2015=2015-03")]
    [InlineData("بآذار 2015", "بآذار 2015=2015-03")]
    [InlineData("عام 2018م وفي ٢٠١٧–٢٠١٨ و2016", "2018=2018", "٢٠١٧–٢٠١٨=2017/2018", "2016=2016")]
    [InlineData("عقد 1980 والقرن 20", "1980=198X")]
    [InlineData("القرن 20", "20=19XX")]
    [InlineData("في 5 آذار", "5 آذار")]
    [InlineData("1500 شخص و1500 كم و2000٪")]
    public void Arabic_dates_are_found(string text, params string[] dates) => Finds("ar", text, dates);

    [Fact]
    public void A_language_may_write_dates_in_another_way()
    {
        var german = Theme("en") with { Months = "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember", MonthsOther = "-", Day = "{0}. {1} {2}", Decade = "die {0}er Jahre" };
        Finds(german, "am 29. Januar 2018, die 1980er Jahre, 29.–30. März 2018", "29. Januar 2018=2018-01-29", "1980er Jahre=198X", "29.–30. März 2018=2018-03-29/2018-03-30");
        var spanish = Theme("en") with { Months = "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre", MonthsOther = "-", Day = "{0} de {1} de {2}" };
        Finds(spanish, "el 29 de enero de 2018 y el 5 de marzo", "29 de enero de 2018=2018-01-29", "5 de marzo");
        var chinese = Theme("en") with { Months = string.Join(", ", Enumerable.Range(1, 12).Select(m => m + "月")), MonthsOther = "-", Day = "{2}年{1}{0}日", Month = "{1}年{0}" };
        Finds(chinese, "于2018年1月29日，2015年12月，2011年，2000人", "2018年1月29=2018-01-29", "2015年12月=2015-12", "2011=2011");
    }

    [Fact]
    public void Words_that_are_missing_break_nothing()
    {
        var words = WordsReader.Read(new SourceText("theme/words/xx.yml", "language: xx\n")).Words;
        Finds(words, "29 January 2018, 2015–18, 1980s, 2018-01-29", "2018=2018", "2015–18=2015/2018", "2018-01-29=2018-01-29");
    }

    [Fact]
    public void What_the_words_say_of_a_date_is_found_again() => Property.Holds(
        Gen.Select(Gen.Int[1000, 2999], Gen.Int[0, 12], Gen.Int[0, 28], Gen.Bool),
        sample =>
        {
            var (year, month, day, arabic) = sample;
            var text = month == 0 ? $"{year}" : day == 0 ? $"{year}-{month:D2}" : $"{year}-{month:D2}-{day:D2}";
            var (date, words) = (Edtf.Parse(text)!, Theme(arabic ? "ar" : "en"));
            var found = Assert.Single(DateReader.Find($"({DateWords.Of(date, words)})", words));
            Assert.Equal((date, 1), (found.Date, found.Span.Start));
        });

    [Fact]
    public void In_any_text_dates_follow_one_another() => Property.Holds(
        Gen.OneOf("29", "30", "2018", "18", "1980", "5", " ", " ", " ", "January", "may", "كانون", "الثاني", "و", "–", "-", "/", ".", ",", "and", "to", "of", "s", "th", "T", ":", "%", "(", ")", "century", "20th", "\uD83D", "٣")
            .Array[0, 30].Select(string.Concat),
        text =>
        {
            foreach (var words in new[] { Theme("en"), Theme("ar") })
            {
                var at = 0;
                foreach (var span in DateReader.Find(text, words).Select(d => d.Span))
                {
                    Assert.True(span.Start >= at && span.Length > 0 && span.End <= text.Length);
                    at = span.End;
                }
            }
        },
        10_000);

    [Theory]
    [InlineData("29, ")]
    [InlineData("29 and ")]
    [InlineData("29 January – ")]
    [InlineData("2018-")]
    [InlineData("January ")]
    [InlineData("January 5–")]
    [InlineData("a")]
    [InlineData("1")]
    public void Long_texts_are_read_in_linear_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 300_000 / part.Length));
        var watch = Stopwatch.StartNew();
        DateReader.Find(text, Theme("en"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("en", "in September and since May", "September|May")]
    [InlineData("en", "in late September, mid-August, in the spring", "September|August|spring")]
    [InlineData("en", "on 5 March, 29–30 January", "5 March|29–30 January")]
    [InlineData("en", "the March on Rome, it may, in may, a spring, August said", "")]
    [InlineData("en", "in September 2018, in spring 2018, 5 March 2018", "")]
    [InlineData("ar", "في أيلول ومنذ شباط، خلال ربيع", "أيلول|شباط|ربيع")]
    public void What_has_no_year_is_found_where_it_is_surely_a_time(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', DateReader.FindWithoutYear(text, Theme(language)).Select(d => text[d.Span.Start..d.Span.End])));

    private static readonly ImmutableDictionary<string, Words> Themes = new[] { "en", "ar" }.ToImmutableDictionary(
        l => l, l => WordsReader.Read(new SourceText(l, File.ReadAllText(Repository.At("theme", "words", l + ".yml")))).Words, StringComparer.Ordinal);

    private static Words Theme(string language) => Themes[language];

    private static void Finds(string language, string text, params string[] dates) => Finds(Theme(language), text, dates);

    private static void Finds(Words words, string text, params string[] dates) => Assert.Equal(
        dates,
        DateReader.Find(text, words).Select(d => d.Date is null ? text[d.Span.Start..d.Span.End] : $"{text.AsSpan(d.Span.Start, d.Span.Length)}={d.Date}"));
}
