using System.Globalization;
using Seeds.Engine.Numbers;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>In a sentence the mention stands in brackets; a figure is written <c>over 1100000</c>, <c>50..60</c>, <c>18%</c>, <c>computed 18.03%</c>.</summary>
public sealed class FigureAgreementTests
{
    [Theory]
    [InlineData("more than [1.1 million] people", "over 1100000")]
    [InlineData("[more than 1.1 million people] live there", "over 1100000")]
    [InlineData("over [1,100,000] people", "over 1100000")]
    [InlineData("upwards of [1 100 000] people", "over 1100000")]
    [InlineData("more than [a million] people", "over 1100000")]
    [InlineData("more than [1.1 million] people", "over 1104312")]
    [InlineData("more than [1,100,000] people", "over 1104312")]
    [InlineData("[390,000] or more", "atleast 390000")]
    [InlineData("[390,000 people] or more", "atleast 390000")]
    [InlineData("[390,000 or more]", "atleast 390000")]
    [InlineData("[390,000], or more,", "atleast 390000")]
    [InlineData("[390,000] (or more)", "atleast 390000")]
    [InlineData("[390,000] people, at least.", "atleast 390000")]
    [InlineData("“at least” [390,000]", "atleast 390000")]
    [InlineData("[1.1 million+]", "over 1100000")]
    [InlineData("[1.1 million]+", "atleast 1100000")]
    [InlineData("[60], at least in the north", "60")]
    [InlineData("at least [390,000] people", "atleast 390000")]
    [InlineData("[the besieged, 390,000 people at least], wait", "atleast 390000")]
    [InlineData("[193] people", "193")]
    [InlineData("[a hundred and ninety-three] people", "193")]
    [InlineData("of 60 [193] died", "193")]
    [InlineData("nearly [60] people", "nearly 60")]
    [InlineData("[almost sixty]", "nearly 60")]
    [InlineData("nearly [half a million]", "nearly 480000")]
    [InlineData("[18 %] of them", "18%")]
    [InlineData("[18] % of them", "18%")]
    [InlineData("[18 per cent] of them", "18%")]
    [InlineData("[18 %]", "computed 18.03%")]
    [InlineData("about [18 %]", "computed 18.03%")]
    [InlineData("about [18 %]", "computed 18%")]
    [InlineData("[1.1 million]", "computed 1104312")]
    [InlineData("about [400] people", "397")]
    [InlineData("about [1.1 million]", "about 1104312")]
    [InlineData("some [1.1 million]", "1104312")]
    [InlineData("[the besieged]", "atleast 390000")]
    [InlineData("[Besieged in January 2018]", "atleast 390000")]
    [InlineData("[the siege of 29 January]", "390000")]
    [InlineData("[60 people in 2 buses]", "60")]
    [InlineData("[one of the 60]", "60")]
    [InlineData("[]", "60")]
    [InlineData("[50 to 60]", "50..60")]
    [InlineData("[50–60]", "50..60")]
    [InlineData("between [50] and 60", "50..60")]
    [InlineData("[between 50 and 60]", "60..50")]
    [InlineData("about [55]", "50..60")]
    [InlineData("[about 60]", "50..60")]
    [InlineData("some [50–60]", "about 50..60")]
    [InlineData("between [50] and 60", "50")]
    [InlineData("between 50 and [60]", "60")]
    [InlineData("[10–20 %]", "10..20%")]
    [InlineData("[−5] degrees", "-5")]
    [InlineData("[minus 5 °C]", "-5")]
    [InlineData("minus [5] °C", "-5")]
    [InlineData("[minus five] degrees", "-5")]
    [InlineData("[5 degrees below zero]", "-5")]
    [InlineData("[5] below zero", "-5")]
    [InlineData("[5 to 10 degrees below zero]", "-10..-5")]
    [InlineData("[minus 10 to minus 5]", "-10..-5")]
    [InlineData("between [minus 10 and minus 5]", "-10..-5")]
    [InlineData("10 minus [5]", "5")]
    [InlineData("plus or minus [5]", "about 5")]
    [InlineData("[one thousand, one hundred] trees", "1100")]
    [InlineData("[two million, three hundred thousand and six]", "2300006")]
    [InlineData("[one thousand], one hundred of them oaks", "1000")]
    [InlineData("[one thousand], six of them oaks", "1000")]
    public void Text_and_record_agree(string sentence, string figure) => Assert.Equal(AgreementFault.None, Judge(sentence, figure).Fault);

    [Theory]
    [InlineData("[61] people", "60")]
    [InlineData("more than [1.2 million]", "over 1100000")]
    [InlineData("more than [1.2 million]", "over 1180000")]
    [InlineData("nearly [1.1 million]", "nearly 1140000")]
    [InlineData("[1.1 million]", "1104312")]
    [InlineData("[60 thousand]", "60")]
    [InlineData("[60] thousand", "60")]
    [InlineData("[18]", "18%")]
    [InlineData("[18 %]", "18")]
    [InlineData("[17 %]", "computed 18.03%")]
    [InlineData("[50 to 60]", "50")]
    [InlineData("[60 to 50]", "50")]
    [InlineData("[50 to 61]", "50..60")]
    [InlineData("about [61]", "50..60")]
    [InlineData("[60 people in 2 buses]", "61")]
    [InlineData("1[37] trees", "37")]
    [InlineData("minus [5] °C", "5")]
    [InlineData("[5 degrees below zero]", "5")]
    [InlineData("[one thousand, one hundred] trees", "1000")]
    [InlineData("-[37] trees", "37")]
    [InlineData("−[37] trees", "37")]
    [InlineData("1,[370] trees", "370")]
    [InlineData("0.[37] trees", "37")]
    [InlineData("[37]1 trees", "37")]
    [InlineData("[37],100 trees", "37")]
    public void A_wrong_number_is_told(string sentence, string figure) => Assert.Equal(AgreementFault.WrongNumber, Judge(sentence, figure).Fault);

    [Theory]
    [InlineData("[1.1 million] people", "over 1100000", Qualifier.Over)]
    [InlineData("[390,000] people", "atleast 390000", Qualifier.AtLeast)]
    [InlineData("[sixty]", "nearly 60", Qualifier.Nearly)]
    [InlineData("[60]", "about 60", Qualifier.About)]
    [InlineData("[55]", "50..60", Qualifier.About)]
    [InlineData("[60] dead, at least 20 of them children", "atleast 60", Qualifier.AtLeast)]
    public void A_missing_qualifier_is_told(string sentence, string figure, Qualifier expected)
    {
        var agreement = Judge(sentence, figure);
        Assert.Equal((AgreementFault.MissingQualifier, expected), (agreement.Fault, agreement.ExpectedQualifier));
    }

    [Theory]
    [InlineData("at least [1.1 million]", "over 1100000", Qualifier.AtLeast)]
    [InlineData("more than [390,000]", "atleast 390000", Qualifier.Over)]
    [InlineData("more than [60]", "60", Qualifier.Over)]
    [InlineData("about [60]", "60", Qualifier.About)]
    [InlineData("about [1.1 million]", "1100000", Qualifier.About)]
    [InlineData("nearly [60]", "about 60", Qualifier.Nearly)]
    [InlineData("up to [60]", "60", Qualifier.None)]
    [InlineData("no more than [60]", "over 60", Qualifier.None)]
    [InlineData("more than [55]", "50..60", Qualifier.Over)]
    [InlineData("[60] or more", "60", Qualifier.AtLeast)]
    [InlineData("[60], or more,", "60", Qualifier.AtLeast)]
    [InlineData("[60] (or more)", "60", Qualifier.AtLeast)]
    [InlineData("at least [60]", "60", Qualifier.AtLeast)]
    [InlineData("“at least” [60]", "60", Qualifier.AtLeast)]
    [InlineData("[1.1 million+]", "1100000", Qualifier.AtLeast)]
    [InlineData("[1.1 million+]", "about 1100000", Qualifier.AtLeast)]
    public void A_wrong_qualifier_is_told(string sentence, string figure, Qualifier read)
    {
        var agreement = Judge(sentence, figure);
        Assert.Equal((AgreementFault.WrongQualifier, read), (agreement.Fault, agreement.Read?.Qualifier));
    }

    [Theory]
    [InlineData("أكثر من [1.1 مليون] نازح", "over 1100000", AgreementFault.None)]
    [InlineData("ما يزيد على [مليون و100 ألف]", "over 1100000", AgreementFault.None)]
    [InlineData("ما لا يقل عن [390 ألف] مدني", "atleast 390000", AgreementFault.None)]
    [InlineData("[390 ألف] مدني على الأقل", "atleast 390000", AgreementFault.None)]
    [InlineData("قرابة [ستين] شخصا", "nearly 60", AgreementFault.None)]
    [InlineData("[١٩٣] مدنيا", "193", AgreementFault.None)]
    [InlineData("نحو [18 في المئة]", "computed 18.03%", AgreementFault.None)]
    [InlineData("[المحاصرون]", "atleast 390000", AgreementFault.None)]
    [InlineData("بين [50] و60", "50..60", AgreementFault.None)]
    [InlineData("[390 ألف] مدني", "atleast 390000", AgreementFault.MissingQualifier)]
    [InlineData("أكثر من [390 ألف] مدني", "atleast 390000", AgreementFault.WrongQualifier)]
    [InlineData("ما لا يقل عن [1.1 مليون]", "over 1100000", AgreementFault.WrongQualifier)]
    [InlineData("أقل من [60]", "nearly 60", AgreementFault.WrongQualifier)]
    [InlineData("[مليونان]", "1100000", AgreementFault.WrongNumber)]
    [InlineData("[ستين] تقريبًا", "about 60", AgreementFault.None)]
    [InlineData("[ستين]، تقريبًا", "about 60", AgreementFault.None)]
    [InlineData("[ستين] تقريبًا", "60", AgreementFault.WrongQualifier)]
    [InlineData("[ستين] شخصًا (تقريبًا)", "60", AgreementFault.WrongQualifier)]
    public void Arabic_is_judged(string sentence, string figure, AgreementFault expected) =>
        Assert.Equal(expected, Judge(sentence, figure, ThemeWords.ArabicNumbers).Fault);

    [Theory]
    [InlineData("[60 to 50]")]
    [InlineData("[60–50]")]
    [InlineData("[60] to 50")]
    public void A_range_upside_down_is_told(string sentence) => Assert.Equal(AgreementFault.UpsideDown, Judge(sentence, "50..60").Fault);

    [Theory]
    [InlineData("[3.4 km]", "km", AgreementFault.None, "3.4")]
    [InlineData("[3.4] kilometres", "km", AgreementFault.None, "3.4")]
    [InlineData("[3,400 metres]", "km", AgreementFault.None, "3,400")]
    [InlineData("[2.1 miles]", "km", AgreementFault.None, "2.1")]
    [InlineData("a [2.1-mile] road", "km", AgreementFault.None, "2.1")]
    [InlineData("[3.4 miles]", "km", AgreementFault.WrongUnit, "3.4 miles")]
    [InlineData("[3.4] miles", "km", AgreementFault.WrongUnit, "3.4 miles")]
    [InlineData("[3.4 hours]", "km", AgreementFault.WrongUnit, "3.4 hours")]
    [InlineData("[3.4 km²]", "km", AgreementFault.WrongUnit, "3.4 km²")]
    [InlineData("[3.4 km]", "trees", AgreementFault.None, "3.4")]
    [InlineData("[3.4 km]", "people", AgreementFault.WrongUnit, "3.4 km")]
    [InlineData("[3.4 leagues]", "km", AgreementFault.None, "3.4")]
    [InlineData("[3.5 km]", "km", AgreementFault.WrongNumber, "3.5")]
    [InlineData("at least [2.1 miles]", "km", AgreementFault.WrongQualifier, "2.1")]
    public void A_unit_is_held_against_the_record_too(string sentence, string unit, AgreementFault expected, string written)
    {
        var agreement = Judge(sentence, "3.4", unit: unit);
        Assert.Equal((expected, written), (agreement.Fault, agreement.Written));
        Assert.Equal(3.4m, agreement.Expected.Min);
    }

    [Theory]
    [InlineData("[3.4 كيلومترات]", AgreementFault.None)]
    [InlineData("[3400 متر]", AgreementFault.None)]
    [InlineData("[3.4 ميل]", AgreementFault.WrongUnit)]
    public void A_unit_in_Arabic_is_held_against_the_record_too(string sentence, AgreementFault expected) =>
        Assert.Equal(expected, Judge(sentence, "3.4", ThemeWords.ArabicNumbers, "كم").Fault);

    [Fact]
    public void What_was_read_is_told_for_the_message()
    {
        var agreement = Judge("In all, more than [1.2 million people] fled", "over 1100000");
        Assert.False(agreement.Agrees);
        Assert.Equal(("1.2 million", 0, 1_200_000m, Qualifier.Over), (agreement.Written, agreement.Read!.Start, agreement.Read.Min, agreement.Read.Qualifier));
        Assert.Equal(1_100_000, agreement.Expected.Min);
        Assert.Null(Judge("[people]", "60").Read);
    }

    [Theory]
    [InlineData("six years, two boys, twelve", "")]
    [InlineData("6 years", "6")]
    [InlineData("thirteen and sixty", "thirteen sixty")]
    [InlineData("a hundred, two million, a dozen", "a hundred two million")]
    [InlineData("six hundred of 193", "six hundred 193")]
    [InlineData("minus twenty, 10 minus 5, one thousand, two hundred; two hundred, three hundred", "minus twenty 10 5 one thousand, two hundred two hundred three hundred")]
    [InlineData("on 29 January 2018, in the winter of 2017–18", "")]
    [InlineData("five to twenty", "five to twenty")]
    [InlineData("At 5 pm, at 5 p.m., from 5 to 7 pm, at 17:30, at 9 o'clock", "")]
    [InlineData(".NET 10, Python 3.12, on Node 22.1, Windows 11, the R5", "")]
    [InlineData("Chapter 14, Article 51, Articles 51, 52 and 53, Section 4, Table 3 and page 12; pp. 12–15, Order 227", "")]
    [InlineData("ISO 8601 dates, RFC 9110, UN resolution 2254, WGS 84, port 8080", "")]
    [InlineData("+44 20 7946 0958, the M5, Highway 5, 100 % sure, 99 per cent certain", "")]
    [InlineData("In Idlib 60 died, in Homs 3.5 million lived, the US 500 men, order 227 tents", "60 3.5 million 500 227")]
    [InlineData("page 12 people read; on page 12, 45 boys and chapter 3 and 17 people", "12 45 17")]
    public void Numbers_worth_a_record_are_told(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', UncoveredNumbers.Of(NumberReader.Find(text, ThemeWords.EnglishNumbers)).Select(n => text[n.Start..n.End])));

    [Theory]
    [InlineData("2000 dead", true)]
    [InlineData("they killed 2000 fish", true)]
    [InlineData("more than 2000 died", true)]
    [InlineData("about 2000 fish died", true)]
    [InlineData("2000 people", true)]
    [InlineData("at least 2000", true)]
    [InlineData("in 2500", true)]
    [InlineData("a toll of 0950", false)]
    [InlineData("in 2000", false)]
    [InlineData("in 2000 war broke out", false)]
    [InlineData("since about 2000", false)]
    [InlineData("2011 was a year of war", false)]
    [InlineData("the 2018 truce", false)]
    [InlineData("a leaked 2015 memo", false)]
    [InlineData("Syria's long war, the Idlib 2018 offensive", false)]
    [InlineData("on 29 January 2018 shells fell", false)]
    [InlineData("mid-2018 talks", false)]
    [InlineData("(2018)", false)]
    [InlineData("until 2018 at least", false)]
    public void What_looks_like_a_year_may_be_a_count(string text, bool expected) =>
        Assert.Equal(expected, NumberReader.Find(text, ThemeWords.EnglishNumbers).Any(n => n.IsCount));

    [Theory]
    [InlineData("قُتل 2000 شخص", true)]
    [InlineData("أكثر من 2000 سمكة", true)]
    [InlineData("في 2011 اندلعت الحرب", false)]
    [InlineData("عام 2011", false)]
    [InlineData("أزمة 2008 المالية", false)]
    public void What_looks_like_a_year_may_be_a_count_in_Arabic(string text, bool expected) =>
        Assert.Equal(expected, NumberReader.Find(text, ThemeWords.ArabicNumbers).Any(n => n.IsCount));

    [Theory]
    [InlineData("Hundreds of people and dozens; tens of thousands fled, scores of them, a few hundred, two hundred, three thousand", "Hundreds|dozens|tens of thousands|scores of|few hundred")]
    [InlineData("test scores, a thousand, the hundredth", "")]
    public void Multitudes_without_a_number_are_told(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', NumberReader.FindWithMultitudes(text, ThemeWords.EnglishNumbers).Multitudes.Select(m => text[m.Start..m.End])));

    [Theory]
    [InlineData("جاء مئات الناس وعشرات القوارب وآلاف الأسماك", "مئات|وعشرات|وآلاف")]
    [InlineData("عشرات الآلاف من النازحين وبضع مئات", "عشرات الآلاف|وبضع مئات")]
    [InlineData("خمسة آلاف وثلاثة ملايين و3 مليارات", "")]
    public void Multitudes_without_a_number_are_told_in_Arabic(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', NumberReader.FindWithMultitudes(text, ThemeWords.ArabicNumbers).Multitudes.Select(m => text[m.Start..m.End])));

    [Theory]
    [InlineData("المادة 51 والمادة 52 والمواد 51 و52، الفصل 14، الصفحة 12، الساعة 5، الساعة 5 مساءً، القرار 2254، قرار مجلس الأمن رقم 2254", "")]
    [InlineData("صفحة 12 شخصا", "12")]
    [InlineData("ستة أعوام وولدان", "")]
    [InlineData("ستون و٦ ومليونان", "ستون ٦ ومليونان")]
    public void Numbers_worth_a_record_are_told_in_Arabic(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', UncoveredNumbers.Of(NumberReader.Find(text, ThemeWords.ArabicNumbers)).Select(n => text[n.Start..n.End])));

    internal static Agreement Judge(string sentence, string figure, NumberWords? words = null, string unit = "trees")
    {
        words ??= ThemeWords.EnglishNumbers;
        var (open, close) = (sentence.IndexOf('[', StringComparison.Ordinal), sentence.IndexOf(']', StringComparison.Ordinal));
        return FigureAgreement.Judge(sentence[..open], sentence[(open + 1)..close], sentence[(close + 1)..], words.WithUnit(Figure(figure), unit), words);
    }

    private static FigureValue Figure(string figure)
    {
        var parts = figure.Split(' ');
        var computed = parts[0] == "computed";
        var qualifier = Enum.TryParse<Qualifier>(parts[0], ignoreCase: true, out var named) && parts.Length > 1 ? named : Qualifier.None;
        var ends = parts[^1].TrimEnd('%').Split("..").Select(e => decimal.Parse(e, CultureInfo.InvariantCulture)).ToArray();
        return new FigureValue(ends[0], ends[^1], qualifier, parts[^1].EndsWith('%'), computed);
    }
}
