using Seeds.Engine.Pages;
using Seeds.Engine.WireText;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class FirstSentenceTests
{
    [Theory]
    [InlineData("The river fell. It rose.", "The river fell")]
    [InlineData("The river fell! It rose.", "The river fell!")]
    [InlineData("Did it fall? It did.", "Did it fall?")]
    [InlineData("The U.N. said so. It rose.", "The U.N. said so")]
    [InlineData("It fell to 1.12 metres. It rose.", "It fell to 1.12 metres")]
    [InlineData("It fell… then rose. More.", "It fell… then rose")]
    [InlineData("It fell... Then it rose.", "It fell...")]
    [InlineData("It fell...", "It fell...")]
    [InlineData("It fell... then rose. More.", "It fell... then rose")]
    [InlineData("“It fell.” Then it rose.", "“It fell")]
    [InlineData("The  river\nfell", "The river fell")]
    [InlineData("هل يهطل المطر؟ نعم.", "هل يهطل المطر؟")]
    [InlineData("河水下降了。雨來了。", "河水下降了")]
    [InlineData("", "")]
    public void The_headline_taken_from_a_text_is(string text, string headline) => Assert.Equal(headline, FirstSentence.Of(text));

    [Fact]
    public void A_long_sentence_is_cut_at_a_word()
    {
        var headline = FirstSentence.Of(string.Join(' ', Enumerable.Repeat("river", 60)));
        Assert.InRange(headline.Length, 100, FirstSentence.MaximumLength);
        Assert.EndsWith("river…", headline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("x😀")]
    [InlineData("𠀀𠀁 ")]
    public void No_character_is_cut_in_two(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200));
        foreach (var cut in new[] { FirstSentence.Of(text), Description.From(text) })
        {
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(cut)));
        }
    }

    [Fact]
    public void What_is_taken_is_never_too_long_and_stands_in_the_text() => Property.Holds(Property.AnyText, text =>
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(FirstSentence.Of(text).TrimEnd('…'), line, StringComparison.Ordinal);
        Assert.StartsWith(Description.From(text).TrimEnd('…'), line, StringComparison.Ordinal);
        Assert.InRange(FirstSentence.Of(text).Length, 0, FirstSentence.MaximumLength);
        Assert.InRange(Description.From(text).Length, 0, Description.MaximumLength);
    });
}
