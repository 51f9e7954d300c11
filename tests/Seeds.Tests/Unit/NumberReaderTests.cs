using System.Globalization;
using Seeds.Engine.Numbers;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("60", "60 step 1")]
    [InlineData("killed 193 people.", "193 step 1")]
    [InlineData("390,000", "390000 step 1")]
    [InlineData("1,100,000", "1100000 step 1")]
    [InlineData("1 100 000", "1100000 step 1")]
    [InlineData("1\u00A0100\u00A0000", "1100000 step 1")]
    [InlineData("1\u2009100\u2009000", "1100000 step 1")]
    [InlineData("1\u202F100\u202F000", "1100000 step 1")]
    [InlineData("1'100'000", "1100000 step 1")]
    [InlineData("1’100’000", "1100000 step 1")]
    [InlineData("1.100.000", "1100000 step 1")]
    [InlineData("12,34,567", "1234567 step 1")]
    [InlineData("1,234.56", "1234.56 step 0.01")]
    [InlineData("1.100", "1.1 step 0.001")]
    [InlineData("1,5 million", "1500000 step 100000")]
    [InlineData("0.5", "0.5 step 0.1")]
    [InlineData("2½", "2.5 step 0.1")]
    [InlineData("2¼ million", "2250000 step 10000")]
    [InlineData("−5 °C", "-5 step 1")]
    [InlineData("it was -5 outside", "-5 step 1")]
    [InlineData("١٬١٠٠٬٠٠٠", "1100000 step 1")]
    [InlineData("۱٫۱ million", "1100000 step 100000")]
    [InlineData("१२", "12 step 1")]
    [InlineData("US$60", "60 step 1")]
    [InlineData("12km away", "12 step 1")]
    [InlineData("60m² of floor", "60 step 1")]
    [InlineData("60-bed", "60 step 1")]
    [InlineData("a 12-year-old", "12 step 1")]
    [InlineData("60人", "60 step 1")]
    [InlineData("(60)", "60 step 1")]
    [InlineData("60, 70 and 80", "60 step 1; 70 step 1; 80 step 1")]
    [InlineData("rows 2018,2019", "2018 step 1; 2019 step 1")]
    [InlineData("2018 100 people", "2018 step 1; 100 step 1")]
    [InlineData("+5 points", "5 step 1")]
    [InlineData("in 2018.", "2018 step 1")]
    public void Digits_are_read(string text, string expected) => Assert.Equal(expected, English(text));

    [Theory]
    [InlineData("1.1 million", "1100000 step 100000")]
    [InlineData("1.1-million", "1100000 step 100000")]
    [InlineData("1.1m", "1100000 step 100000")]
    [InlineData("1.1M", "1100000 step 100000")]
    [InlineData("3bn", "3000000000 step 1000000000")]
    [InlineData("$2.5bn", "2500000000 step 100000000")]
    [InlineData("12k", "12000 step 1000")]
    [InlineData("12 THOUSAND", "12000 step 1000")]
    [InlineData("3 hundred thousand", "300000 step 100000")]
    [InlineData("2 million 300 thousand", "2300000 step 1000")]
    [InlineData("5 crore", "50000000 step 10000000")]
    public void Scales_are_read(string text, string expected) => Assert.Equal(expected, English(text));

    [Theory]
    [InlineData("sixty", "60 step 1")]
    [InlineData("Twenty-one", "21 step 1")]
    [InlineData("twenty one", "21 step 1")]
    [InlineData("twenty ten", "20 step 1; 10 step 1")]
    [InlineData("zero", "0 step 1")]
    [InlineData("a hundred", "100 step 100")]
    [InlineData("a hundred and ninety-three", "193 step 1")]
    [InlineData("one hundred ninety three", "193 step 1")]
    [InlineData("two hundred", "200 step 100")]
    [InlineData("twelve hundred", "1200 step 100")]
    [InlineData("two hundred thousand", "200000 step 100000")]
    [InlineData("a hundred and ninety-three thousand", "193000 step 1000")]
    [InlineData("two million", "2000000 step 1000000")]
    [InlineData("two million three hundred thousand", "2300000 step 100000")]
    [InlineData("two million three hundred and five thousand and six", "2305006 step 1")]
    [InlineData("one million one hundred and three thousand five hundred", "1103500 step 100")]
    [InlineData("three thousand million", "3000000000 step 1000000000")]
    [InlineData("half a million", "500000 step 100000")]
    [InlineData("a half-million", "500000 step 100000")]
    [InlineData("a quarter of a million", "250000 step 10000")]
    [InlineData("three quarters of a million", "750000 step 10000")]
    [InlineData("a million and a half", "1500000 step 100000")]
    [InlineData("two and a half million", "2500000 step 100000")]
    [InlineData("two and a half years", "2.5 step 0.1")]
    [InlineData("a dozen", "12 step 12")]
    [InlineData("two dozen", "24 step 12")]
    [InlineData("half a dozen", "6 step 1.2")]
    [InlineData("one hundred and two hundred", "100 step 100; 200 step 100")]
    [InlineData("sixty and seventy", "60 step 1; 70 step 1")]
    [InlineData("sixty people and three dogs", "60 step 1; 3 step 1")]
    [InlineData("the one million people", "1000000 step 1000000")]
    public void Number_words_are_read(string text, string expected) => Assert.Equal(expected, English(text));

    [Theory]
    [InlineData("50 to 60", "50..60 step 1")]
    [InlineData("50–60", "50..60 step 1")]
    [InlineData("50-60", "50..60 step 1")]
    [InlineData("50 – 60", "50..60 step 1")]
    [InlineData("60–50", "50..60 step 1")]
    [InlineData("between 50 and 60", "50..60 step 1")]
    [InlineData("between fifty and sixty", "50..60 step 1")]
    [InlineData("from fifty to sixty people", "50..60 step 1")]
    [InlineData("between a hundred and two hundred", "100..200 step 100")]
    [InlineData("between a hundred and ten and a hundred and twenty", "110..120 step 1")]
    [InlineData("1.1–1.3 million", "1100000..1300000 step 100000")]
    [InlineData("between 1 and 2 million", "1000000..2000000 step 1000000")]
    [InlineData("500 to 2 million", "500..2000000 step 1")]
    [InlineData("two to three hundred", "200..300 step 100")]
    [InlineData("10–20 %", "10..20 step 1 percent")]
    [InlineData("10% to 20%", "10..20 step 1 percent")]
    [InlineData("between 10 and 20 per cent", "10..20 step 1 percent")]
    [InlineData("−5–−3", "-5..-3 step 1")]
    [InlineData("between 60 and 50", "60 step 1; 50 step 1")]
    [InlineData("60 to 60", "60 step 1; 60 step 1")]
    public void Ranges_are_read(string text, string expected) => Assert.Equal(expected, English(text));

    [Theory]
    [InlineData("18%")]
    [InlineData("18 %")]
    [InlineData("18\u00A0%")]
    [InlineData("18٪")]
    [InlineData("%18")]
    [InlineData("18 per cent")]
    [InlineData("18 percent")]
    [InlineData("eighteen per cent")]
    public void A_share_is_told(string text) => Assert.Equal("18 step 1 percent", English(text));

    [Theory]
    [InlineData("more than 60", "60 step 1 Over")]
    [InlineData("over 60", "60 step 1 Over")]
    [InlineData("Upwards of a million", "1000000 step 1000000 Over")]
    [InlineData("over $60 million", "60000000 step 1000000 Over")]
    [InlineData("over US$ 60 million", "60000000 step 1000000 Over")]
    [InlineData("nearly sixty", "60 step 1 Nearly")]
    [InlineData("almost half a million", "500000 step 100000 Nearly")]
    [InlineData("just under 60", "60 step 1 Nearly")]
    [InlineData("some 60", "60 step 1 About")]
    [InlineData("about 60", "60 step 1 About")]
    [InlineData("c. 60", "60 step 1 About")]
    [InlineData("~60", "60 step 1 About")]
    [InlineData("60 or so", "60 step 1 About")]
    [InlineData("sixty-odd", "60 step 1 About")]
    [InlineData("a dozen or so", "12 step 12 About")]
    [InlineData("at least 60", "60 step 1 AtLeast")]
    [InlineData("no fewer than 60", "60 step 1 AtLeast")]
    [InlineData("390,000 or more", "390000 step 1 AtLeast")]
    [InlineData("60+", "60 step 1 AtLeast")]
    [InlineData("60 people or more", "60 step 1 AtLeast")]
    [InlineData("18 per cent or more", "18 step 1 percent AtLeast")]
    [InlineData("at least some 60", "60 step 1 AtLeast")]
    [InlineData("no more than 60", "60 step 1 at most")]
    [InlineData("up to 60", "60 step 1 at most")]
    [InlineData("fewer than 60", "60 step 1 at most")]
    [InlineData("60 or fewer", "60 step 1 at most")]
    [InlineData("about 50 to 60", "50..60 step 1 About")]
    [InlineData("more than between 50 and 60", "50..60 step 1 Over")]
    [InlineData("60 died or more than half", "60 step 1; 0.5 step 0.01 Over")]
    [InlineData("60 dead, at least 20 of them children", "60 step 1; 20 step 1 AtLeast")]
    [InlineData("60 dead at least 20 of them children", "60 step 1; 20 step 1 AtLeast")]
    [InlineData("over the last 60 days", "60 step 1")]
    [InlineData("leftover 60", "60 step 1")]
    public void Qualifiers_are_read(string text, string expected) => Assert.Equal(expected, English(text));

    [Theory]
    [InlineData("the 3rd, the 21st, third, and twenty-third")]
    [InlineData("the hundred and first day, twenty third")]
    [InlineData("a B52, CO2, F-16, Covid-19, MH17, x86_64, utf8, 3D, 4x4, 1980s, 1980's, 5pm")]
    [InlineData("404.html and v2.0 and file_60 and #60 and @60 and 60@example.org")]
    [InlineData("section 3.2.1, 10.0.0.1")]
    [InlineData("at 10:30, at 1:30, 24/7, on 9/11, 10:3:1, and 29/01/2018")]
    [InlineData("2018-01-29, 2018-01, 29.01.2018, 2018-01-29T08:30:00Z, 2010-06")]
    [InlineData("+963 11 222 3344, 0800-123-456, 011 222 3334, 555-123-4567, 978-3-16-148410-0")]
    [InlineData("007 and 0123")]
    [InlineData("12345678901234567890 and 1.12345678901")]
    [InlineData("https://example.org/2018/60?id=60")]
    [InlineData("dozens, hundreds of thousands, millions of people, a few hundred")]
    [InlineData("no one, one another, one of the towns")]
    [InlineData("someone, often, tone, weight, and a word")]
    [InlineData("")]
    public void What_is_no_number_is_left_alone(string text) => Assert.Equal("", English(text));

    [Theory]
    [InlineData("60", "60 step 1")]
    [InlineData("٦٠", "60 step 1")]
    [InlineData("۶۰", "60 step 1")]
    [InlineData("١٬١٠٠٬٠٠٠", "1100000 step 1")]
    [InlineData("١٫١ مليون", "1100000 step 100000")]
    [InlineData("1.1 مليون", "1100000 step 100000")]
    [InlineData("1,1 مليون", "1100000 step 100000")]
    [InlineData("1،1 مليون", "1100000 step 100000")]
    [InlineData("390 ألف مدني", "390000 step 1000")]
    [InlineData("390 ألفًا", "390000 step 1000")]
    [InlineData("5 آلاف و193 شخصا", "5193 step 1")]
    [InlineData("مليون و300 ألف نازح", "1300000 step 1000")]
    [InlineData("6 ملايين", "6000000 step 1000000")]
    [InlineData("مليونان", "2000000 step 1000000")]
    [InlineData("مليوني شخص", "2000000 step 1000000")]
    [InlineData("مليون ونصف المليون", "1500000 step 100000")]
    [InlineData("مليون ونصف", "1500000 step 100000")]
    [InlineData("نصف مليون", "500000 step 100000")]
    [InlineData("ثلاثة مليارات", "3000000000 step 1000000000")]
    [InlineData("ستون", "60 step 1")]
    [InlineData("سِتّين", "60 step 1")]
    [InlineData("واحد وعشرون", "21 step 1")]
    [InlineData("إحدى وعشرين", "21 step 1")]
    [InlineData("خمسة وعشرون ألفا", "25000 step 1000")]
    [InlineData("أحد عشر", "11 step 1")]
    [InlineData("خمسة عشر ألف", "15000 step 1000")]
    [InlineData("مئة وثلاثة وتسعون", "193 step 1")]
    [InlineData("مائة و ثلاثة و تسعين", "193 step 1")]
    [InlineData("مئتان", "200 step 100")]
    [InlineData("ثلاثمئة ألف", "300000 step 100000")]
    [InlineData("ثلاث مئة", "300 step 100")]
    [InlineData("مئة وخمسون ألفا", "150000 step 1000")]
    [InlineData("ثلاثة ملايين وخمسمئة ألف", "3500000 step 100000")]
    [InlineData("ألف ومئة", "1100 step 100")]
    [InlineData("وستين", "60 step 1")]
    [InlineData("بـ60 شخصا", "60 step 1")]
    [InlineData("60شخصا", "60 step 1")]
    [InlineData("\u200F60\u200F", "60 step 1")]
    [InlineData("بين 50 و60", "50..60 step 1")]
    [InlineData("ما بين خمسين وستين", "50..60 step 1")]
    [InlineData("من 50 إلى 60", "50..60 step 1")]
    [InlineData("50 - 60", "50..60 step 1")]
    [InlineData("18 في المئة", "18 step 1 percent")]
    [InlineData("18 بالمئة", "18 step 1 percent")]
    [InlineData("١٨٪", "18 step 1 percent")]
    [InlineData("%18", "18 step 1 percent")]
    public void Arabic_is_read(string text, string expected) => Assert.Equal(expected, Arabic(text));

    [Theory]
    [InlineData("أكثر من 60", "60 step 1 Over")]
    [InlineData("وأكثر من 1.1 مليون", "1100000 step 100000 Over")]
    [InlineData("ما يزيد على مليون", "1000000 step 1000000 Over")]
    [InlineData("بأكثر من ستين", "60 step 1 Over")]
    [InlineData("نحو 60", "60 step 1 About")]
    [InlineData("بنحو 60", "60 step 1 About")]
    [InlineData("حوالي ستين", "60 step 1 About")]
    [InlineData("60 شخصا تقريبا", "60 step 1 About")]
    [InlineData("ما لا يقل عن 390 ألف", "390000 step 1000 AtLeast")]
    [InlineData("60 شخصا على الأقل", "60 step 1 AtLeast")]
    [InlineData("٦٠ فأكثر", "60 step 1 AtLeast")]
    [InlineData("قرابة 60", "60 step 1 Nearly")]
    [InlineData("ما يقرب من 60", "60 step 1 Nearly")]
    [InlineData("أقل من 60", "60 step 1 at most")]
    [InlineData("لا يتجاوز 60", "60 step 1 at most")]
    [InlineData("60 أو أكثر من ذلك", "60 step 1")]
    public void Arabic_qualifiers_are_read(string text, string expected) => Assert.Equal(expected, Arabic(text));

    [Theory]
    [InlineData("آلاف الأشخاص وملايين ومئات وعشرات")]
    [InlineData("الأول والثالث والقرن العشرين")]
    [InlineData("الساعة 10:30 يوم 2018-01-29")]
    [InlineData("٢٩/٠١/٢٠١٨")]
    [InlineData("كمية من المياه")]
    public void What_is_no_number_in_Arabic_is_left_alone(string text) => Assert.Equal("", Arabic(text));

    [Theory]
    [InlineData("In all, more than 1.1 million people", "1.1 million")]
    [InlineData("the 12km road", "12")]
    [InlineData("between 50 and 60 people", "50 and 60")]
    [InlineData("he lost a hundred and ninety-three.", "a hundred and ninety-three")]
    [InlineData("about −5 degrees", "−5")]
    [InlineData("some 18 % of them", "18")]
    [InlineData("costs 1.1m now", "1.1m")]
    public void Its_place_is_told(string text, string expected)
    {
        var found = Assert.Single(NumberReader.Find(text, ThemeWords.EnglishNumbers));
        Assert.Equal(expected, text[found.Start..found.End]);
    }

    [Theory]
    [InlineData("on 29 January 2018", 2)]
    [InlineData("in January 2018", 1)]
    [InlineData("on 29–30 January", 1)]
    [InlineData("on 29 and 30 January 2018", 3)]
    [InlineData("in the winter of 2017–18", 1)]
    [InlineData("in January 2,000 people", 0)]
    [InlineData("in January 12 people", 0)]
    [InlineData("by May 60 people", 0)]
    [InlineData("20 may return", 0)]
    [InlineData("in 2018", 0)]
    public void A_date_in_words_is_told(string text, int dates) =>
        Assert.Equal(dates, NumberReader.Find(text, ThemeWords.EnglishNumbers).Count(n => n.IsDate));

    [Fact]
    public void A_date_in_Arabic_words_is_told() =>
        Assert.All(NumberReader.Find("في 29 كانون الثاني 2018", ThemeWords.ArabicNumbers), n => Assert.True(n.IsDate));

    [Theory]
    [InlineData("1.100 und 1,5", "1100 step 1; 1.5 step 0.1")]
    [InlineData("1.100.000,5", "1100000.5 step 0.1")]
    [InlineData("1,234", "1.234 step 0.001")]
    [InlineData("quatre-vingt-dix-sept", "97 step 1")]
    [InlineData("environ deux millions", "2000000 step 1000000 About")]
    public void A_further_language_is_a_file_of_words(string text, string expected)
    {
        var words = ThemeWords.English with
        {
            NumberShape = "1.234,5",
            NumberWordValues = "deux=2, sept=7, quatre-vingt-dix=90, quatre-vingt-dix-sept=97",
            NumberScales = "million=1000000, millions=1000000",
            AboutWords = "environ",
        };
        Assert.Equal(expected, Show(text, NumberWords.From(words)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("=,,=5,x=,y=-1,z=abc,w=99999999999999999999999999999999")]
    [InlineData("{0},{1},{0}{0},{")]
    public void A_slip_in_a_translation_breaks_nothing(string list)
    {
        var words = TestWords.English with { Digits = list, NumberShape = list, NumberWordValues = list, NumberScales = list, NumberAnd = list, NumberPrefixes = list, OverWords = list, Months = list, CompactScales = list };
        Assert.Equal("60 step 1", Show("60 {?} x", NumberWords.From(words)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("1.")]
    [InlineData("1 ")]
    [InlineData("1 to ")]
    [InlineData("12,34,")]
    [InlineData("0 12 ")]
    [InlineData("+1 (")]
    [InlineData("a")]
    [InlineData("a1")]
    [InlineData("1a")]
    [InlineData("1م")]
    [InlineData("one hundred and ")]
    [InlineData("one million two hundred and ")]
    [InlineData("between one hundred and ")]
    [InlineData("at least some ")]
    [InlineData("hundred million ")]
    [InlineData("or more ")]
    [InlineData("–1")]
    [InlineData("1½")]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("ألف و")]
    [InlineData("مئة وخمسة و")]
    [InlineData("بين خمسة و")]
    public void A_long_line_takes_time_by_its_length(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        var start = TimeProvider.System.GetTimestamp();
        NumberReader.Find(text, ThemeWords.EnglishNumbers);
        NumberReader.Find(text, ThemeWords.ArabicNumbers);
        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 0, 7); // a fraction of a second on a quiet machine; quadratic time would be a minute
    }

    [Fact]
    public void Any_text_is_read_and_places_are_in_order() => Property.Holds(Property.AnyText, text =>
    {
        foreach (var words in new[] { ThemeWords.EnglishNumbers, ThemeWords.ArabicNumbers })
        {
            var end = 0;
            foreach (var found in NumberReader.Find(text, words))
            {
                Assert.True(found.Start >= end && found.Length > 0 && found.End <= text.Length && found.Min <= found.Max && found.Step > 0);
                end = found.End;
            }
        }
    }, count: 3000);

    private static string English(string text) => Show(text, ThemeWords.EnglishNumbers);

    private static string Arabic(string text) => Show(text, ThemeWords.ArabicNumbers);

    private static string Show(string text, NumberWords words) => string.Join("; ", NumberReader.Find(text, words).Select(Show));

    private static string Show(NumberFound n)
    {
        var value = n.IsRange ? $"{Plain(n.Min)}..{Plain(n.Max)}" : Plain(n.Min);
        return $"{value} step {Plain(n.Step)}{(n.IsPercent ? " percent" : "")}{(n.Qualifier == Qualifier.None ? "" : " " + n.Qualifier)}{(n.IsUpperBound ? " at most" : "")}";
    }

    private static string Plain(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
