using CsCheck;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class NumberWriterTests
{
    private static readonly Gen<decimal> Values = Gen.Frequency(
        (3, Gen.Int[0, 100].Select(i => (decimal)i)),
        (3, Gen.Long[0, 5_000_000_000_000].Select(i => (decimal)i)),
        (3, Gen.Select(Gen.Int[1, 999], Gen.Int[0, 10]).Select((i, zeros) => i * Power(zeros))),
        (2, Gen.Select(Gen.Int[0, 1_000_000_000], Gen.Int[0, 6]).Select((i, places) => i / Power(places))),
        (1, Gen.Int[-100_000, -1].Select(i => i / 10m)));

    private static readonly Gen<FigureValue> Figures = Gen.Select(Values, Gen.OneOf(Gen.Const(0m), Values.Select(Math.Abs)), Gen.Enum<Qualifier>(), Gen.Bool, Gen.Bool)
        .Select((min, more, qualifier, percent, computed) => new FigureValue(min, min + more, qualifier, percent, computed));

    public static TheoryData<string, string, string> Languages => new()
    {
        { "en", "0123456789", "1,234.5" },
        { "en", "0123456789", "1234.5" },
        { "en", "0123456789", "1 234,5" },
        { "en", "0123456789", "1\u202F234,5" },
        { "en", "0123456789", "1.234,5" },
        { "en", "0123456789", "1’234.5" },
        { "ar", "0123456789", "1,234.5" },
        { "ar", "٠١٢٣٤٥٦٧٨٩", "١٬٢٣٤٫٥" },
        { "ar", "۰۱۲۳۴۵۶۷۸۹", "۱٬۲۳۴٫۵" },
    };

    [Theory]
    [InlineData(1_100_000, 1_100_000, Qualifier.Over, false, "over 1,100,000", "over 1.1 million")]
    [InlineData(60, 60, Qualifier.Nearly, false, "nearly 60", "nearly 60")]
    [InlineData(390_000, 390_000, Qualifier.AtLeast, false, "at least 390,000", "at least 390,000")]
    [InlineData(50, 60, Qualifier.None, false, "50–60", "50–60")]
    [InlineData(60, 50, Qualifier.None, false, "50–60", "50–60")]
    [InlineData(18, 18, Qualifier.None, true, "18\u00A0%", "18\u00A0%")]
    [InlineData(18.03, 18.03, Qualifier.About, true, "about 18.03\u00A0%", "about 18.03\u00A0%")]
    [InlineData(-5, -5, Qualifier.None, false, "−5", "−5")]
    [InlineData(0, 0, Qualifier.None, false, "0", "0")]
    [InlineData(1234, 1234, Qualifier.None, false, "1,234", "1,234")]
    [InlineData(6_100_000, 6_100_000, Qualifier.None, false, "6,100,000", "6.1 million")]
    [InlineData(1_104_312, 1_104_312, Qualifier.None, false, "1,104,312", "1,104,312")]
    [InlineData(1_180_000, 1_180_000, Qualifier.Over, false, "over 1,180,000", "over 1.18 million")]
    [InlineData(1_184_000, 1_184_000, Qualifier.Over, false, "over 1,184,000", "over 1.1 million")]
    [InlineData(1_104_312, 1_104_312, Qualifier.Nearly, false, "nearly 1,104,312", "nearly 1.2 million")]
    [InlineData(1_100_000, 1_300_000, Qualifier.None, false, "1,100,000–1,300,000", "1.1–1.3 million")]
    [InlineData(2_000_000_000, 2_000_000_000, Qualifier.None, false, "2,000,000,000", "2 billion")]
    public void A_value_is_written_in_English(double min, double max, Qualifier qualifier, bool percent, string full, string compact)
    {
        var value = new FigureValue((decimal)min, (decimal)max, qualifier, percent, false);
        Assert.Equal((full, compact), (NumberWriter.Write(value, ThemeWords.English), NumberWriter.Compact(value, ThemeWords.English)));
    }

    [Theory]
    [InlineData(1_100_000, 1_100_000, Qualifier.Over, "أكثر من 1,100,000", "أكثر من 1.1 مليون")]
    [InlineData(60, 60, Qualifier.Nearly, "ما يقرب من 60", "ما يقرب من 60")]
    [InlineData(390_000, 390_000, Qualifier.AtLeast, "ما لا يقل عن 390,000", "ما لا يقل عن 390 ألف")]
    [InlineData(6_000_000, 6_000_000, Qualifier.None, "6,000,000", "6 ملايين")]
    [InlineData(50, 60, Qualifier.About, "نحو 50 إلى 60", "نحو 50 إلى 60")]
    public void A_value_is_written_in_Arabic(int min, int max, Qualifier qualifier, string full, string compact)
    {
        var value = new FigureValue(min, max, qualifier, false, false);
        Assert.Equal((full, compact), (NumberWriter.Write(value, ThemeWords.Arabic), NumberWriter.Compact(value, ThemeWords.Arabic)));
    }

    [Fact]
    public void Digits_are_those_of_the_language()
    {
        var words = ThemeWords.Arabic with { Digits = "٠١٢٣٤٥٦٧٨٩", NumberShape = "١٬٢٣٤٫٥" };
        Assert.Equal("١٬٢٣٤٬٥٦٧٫٨٩", NumberWriter.Write(new FigureValue(1_234_567.89m, 1_234_567.89m, Qualifier.None, false, false), words));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_written_reads_back_as_the_figure(string language, string digits, string shape)
    {
        var words = (language == "ar" ? ThemeWords.Arabic : ThemeWords.English) with { Digits = digits, NumberShape = shape };
        var reading = NumberWords.From(words);
        Property.Holds(Figures, figure =>
        {
            foreach (var written in new[] { NumberWriter.Write(figure, words), NumberWriter.Compact(figure, words) })
            {
                var agreement = FigureAgreement.Judge("", written, "", figure, reading);
                Assert.True(agreement is { Agrees: true, Read: not null }, $"{written}: {agreement}");
            }
        }, count: 4000);
    }

    [Fact]
    public void A_slip_in_a_translation_breaks_nothing()
    {
        var words = ThemeWords.English with { Digits = "01", NumberShape = "x", CompactScales = "million,=,{0}=0", NumberRange = "", OverNumber = "{1}{" };
        Assert.Equal("1,100,000", NumberWriter.Compact(new FigureValue(1_100_000, 1_100_000, Qualifier.None, false, false), words));
    }

    private static decimal Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);
}
