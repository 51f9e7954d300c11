using System.Text.Json;
using Seeds.Cards.Bidi;
using Seeds.Tests.Support;

namespace Seeds.Tests.Cards;

public sealed class BidiLevelsTests
{
    private static string[] Vectors { get; } = [.. File.ReadLines(Path.Combine(Repository.Tests, "Cards", "bidi-levels.tsv")).Where(l => !l.StartsWith('#'))];

    [Fact]
    public void Characters_have_the_levels_that_another_implementation_gives_them()
    {
        Assert.True(Vectors.Length > 300, "there are few vectors");
        Assert.All(Vectors, vector =>
        {
            var fields = vector.Split('\t');
            var text = JsonSerializer.Deserialize<string>(fields[1])!;
            Assert.Equal(fields[2], string.Concat(BidiLevels.Of(text, fromRight: fields[0] == "rtl")));
        });
    }

    [Theory]
    [InlineData("Nowhere left", false, "Nowhere left")]
    [InlineData("إدلب", true, "بلدإ")]
    [InlineData("في 2019", true, "2019 يف")]
    [InlineData("في SEED034 (ب)", true, ")ب( SEED034 يف")]
    [InlineData("Idlib (إدلب, 2019)", false, "Idlib (2019 ,بلدإ)")]
    [InlineData("", false, "")]
    public void A_line_stands_in_the_order_in_which_it_is_seen(string text, bool fromRight, string seen)
    {
        var levels = BidiLevels.Of(text, fromRight);
        var runs = BidiLevels.Order(levels.AsSpan()).Select(r => (Text: text[r.Start..r.End], IsTurned: levels[r.Start] % 2 == 1));
        Assert.Equal(seen, string.Concat(runs.Select(r => r.IsTurned ? string.Concat(r.Text.Reverse()) : r.Text)));
    }
}
