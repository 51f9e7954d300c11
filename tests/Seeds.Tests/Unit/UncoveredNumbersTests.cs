using Seeds.Engine.Numbers;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class UncoveredNumbersTests
{
    [Theory]
    [InlineData("two-thirds of them, two thirds, one in five children, prices doubled", "two-thirds|two thirds|one in five|doubled")]
    [InlineData("1/2 of them, ¾, 2x as many, a ratio of 3:1, ten-fold", "1/2|¾|2x|3:1|ten-fold")]
    [InlineData("a third of them, a quarter of Homs, nine out of ten, 1 in 5", "a third|a quarter|nine out of ten|1 in 5")]
    [InlineData("half the night, half of its belongings, a third man, a new quarter, twice a day, a double bed, half an hour, a quarter of an hour, the second half, doubled back", "")]
    [InlineData("on 9/11, 24/7, John 3:16, Genesis 1:1, at 1:30", "")]
    [InlineData("two in three attacks; 12 in 10 minutes; one in June", "12|10")]
    [InlineData("14 Elm Street, 221 Old Baker Street, 60 Elm trees", "60")]
    [InlineData("they won 5-4 and 2–1 after a 2-2 draw; 60-50 people, 5–6", "60-50|5–6")]
    [InlineData("the Group of 77, 5G and 4G; 60 g", "60")]
    [InlineData("in 300 BC, AD 70, at 35.9° N, 36.6° E, 35°55′ N, latitude 35.9; it was 35° outside", "35")]
    public void Numbers_worth_a_record_are_told(string text, string expected) => Assert.Equal(expected, Worthy(text, ThemeWords.EnglishNumbers));

    [Theory]
    [InlineData("ثلاثة أرباع السكان وواحد من كل خمسة، و½", "ثلاثة أرباع|وواحد من كل خمسة|½")]
    [InlineData("نصف ساعة، ربع ساعة، مرتين، في شارع 14، خط عرض 35.9، 300 قبل الميلاد", "")]
    public void Numbers_worth_a_record_are_told_in_Arabic(string text, string expected) => Assert.Equal(expected, Worthy(text, ThemeWords.ArabicNumbers));

    [Theory]
    [InlineData("a 30-year-old, 30 years old, aged 30, he turned 30 last May, aged 14 to 17, at the age of 30", "30|30|30|30|14 to 17|30")]
    [InlineData("The man, 34, said; Ahmad, 34, said; Ahmad, 34 years, said", "34|34|34")]
    [InlineData("he turned 50 people away; a 300-year-old oak; of the dead, 34, most; Homs 34; Homs, 34 died; aged 5 million", "")]
    public void Ages_are_told(string text, string expected) => Assert.Equal(expected, Ages(text, ThemeWords.EnglishNumbers));

    [Theory]
    [InlineData("عمره 52 عاما، البالغ من العمر 52، أحمد، 34 عاما، قال؛ الرجل، 34، قال؛ في سن 12", "52|52|34|34|12")]
    [InlineData("52 شخصا، بعد 34 عاما قال", "")]
    public void Ages_are_told_in_Arabic(string text, string expected) => Assert.Equal(expected, Ages(text, ThemeWords.ArabicNumbers));

    [Theory]
    [InlineData("Scores were arrested, scores of them", "Scores were|scores of")]
    [InlineData("test scores were low", "")]
    public void Multitudes_are_told(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', NumberReader.FindWithMultitudes(text, ThemeWords.EnglishNumbers).Multitudes.Select(m => text[m.Start..m.End])));

    [Theory]
    [InlineData("the 2006 and 2014 wars", 0)]
    [InlineData("between 2006 and 2014 wars", 0)]
    [InlineData("2006 dead and 2014 hurt", 2)]
    public void Years_of_one_article_are_none_of_them_counts(string text, int counts) =>
        Assert.Equal(counts, NumberReader.Find(text, ThemeWords.EnglishNumbers).Count(n => n.IsCount));

    private static string Worthy(string text, NumberWords words) =>
        string.Join('|', UncoveredNumbers.Of(NumberReader.Find(text, words)).Select(n => text[n.Start..n.End]));

    private static string Ages(string text, NumberWords words) =>
        string.Join('|', NumberReader.Find(text, words).Where(n => n.IsAge).Select(n => text[n.Start..n.End]));
}
