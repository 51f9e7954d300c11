using Seeds.Engine.Search.Terms;

namespace Seeds.Tests.Search;

/// <summary>What a word is, in the index.</summary>
public sealed class WordScannerTests
{
    public static TheoryData<string> Texts => WordVectors.Texts;

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_has_the_terms_of_the_list(string text) =>
        Assert.Equal(WordVectors.All.First(v => v.Text == text).Terms, string.Join(' ', WordScanner.Words(text).Select(w => string.Join('/', SearchTerms.Of(w.Folded)))));

    [Fact]
    public void Words_say_where_they_stand()
    {
        const string text = "The café's 1,100 東京都 people.";
        Assert.Equal(["The", "café", "1,100", "東京", "京都", "people"], WordScanner.Words(text).Select(w => text.Substring(w.Start, w.Length)));
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\ude00a\ud83d b")]
    [InlineData("a\u0301\u0301\u0301")]
    [InlineData("'s")]
    [InlineData("1,")]
    [InlineData(",123")]
    public void No_text_is_too_odd_to_read(string text) => Assert.All(WordScanner.Words(text), w => Assert.InRange(w.Start + w.Length, 1, text.Length));

    [Fact]
    public void A_word_of_endless_length_is_cut() => Assert.Equal(SearchTerms.Longest, SearchTerms.Of(new string('x', 5_000))[0].Length);
}
