using Seeds.Engine.Markdown;

namespace Seeds.Tests.Unit;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; 'd'")]
    [InlineData("“plain” — text", "“plain” — text")]
    public void Text_is_escaped(string text, string html) => Assert.Equal(html, Html.Escape(text));

    [Theory]
    [InlineData("<p>An oak stands.</p>", 3)]
    [InlineData("<p>An</p><p>oak</p>", 2)]
    [InlineData("don’t can't well-known", 4)]
    [InlineData("1.1 million", 3)]
    [InlineData("تقف شجرة البلوط", 3)]
    [InlineData("الجُذور", 1)]
    [InlineData("一棵橡樹", 2)]
    [InlineData("a &amp; b", 2)]
    [InlineData("<a title=\"not these words\">this</a>", 1)]
    [InlineData("", 0)]
    [InlineData("— … !", 0)]
    public void Words_are_counted(string html, int words) => Assert.Equal(words, Html.CountWords(html));
}
