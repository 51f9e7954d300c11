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
    [InlineData("[60–50]", "50..60")]
    [InlineData("between [50] and 60", "50..60")]
    [InlineData("[between 50 and 60]", "60..50")]
    [InlineData("about [55]", "50..60")]
    [InlineData("[about 60]", "50..60")]
    [InlineData("some [50–60]", "about 50..60")]
    [InlineData("between [50] and 60", "50")]
    [InlineData("between 50 and [60]", "60")]
    [InlineData("[10–20 %]", "10..20%")]
    [InlineData("[−5] degrees", "-5")]
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
    [InlineData("[50 to 61]", "50..60")]
    [InlineData("about [61]", "50..60")]
    [InlineData("[60 people in 2 buses]", "61")]
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
    public void Arabic_is_judged(string sentence, string figure, AgreementFault expected) =>
        Assert.Equal(expected, Judge(sentence, figure, ThemeWords.ArabicNumbers).Fault);

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
    [InlineData("on 29 January 2018, in the winter of 2017–18", "")]
    [InlineData("five to twenty", "five to twenty")]
    public void Numbers_worth_a_record_are_told(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', UncoveredNumbers.Of(NumberReader.Find(text, ThemeWords.EnglishNumbers)).Select(n => text[n.Start..n.End])));

    [Theory]
    [InlineData("ستة أعوام وولدان", "")]
    [InlineData("ستون و٦ ومليونان", "ستون ٦ ومليونان")]
    public void Numbers_worth_a_record_are_told_in_Arabic(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', UncoveredNumbers.Of(NumberReader.Find(text, ThemeWords.ArabicNumbers)).Select(n => text[n.Start..n.End])));

    private static Agreement Judge(string sentence, string figure, NumberWords? words = null)
    {
        var (open, close) = (sentence.IndexOf('[', StringComparison.Ordinal), sentence.IndexOf(']', StringComparison.Ordinal));
        return FigureAgreement.Judge(sentence[..open], sentence[(open + 1)..close], sentence[(close + 1)..], Figure(figure), words ?? ThemeWords.EnglishNumbers);
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
