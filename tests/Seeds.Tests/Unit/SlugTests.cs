using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Nowhere left to run", "nowhere-left-to-run")]
    [InlineData("  What’s new?  ", "whats-new")]
    [InlineData("C# & F#", "c--f")]
    [InlineData("snake_case and kebab-case", "snake_case-and-kebab-case")]
    [InlineData("ÜBER Ärger", "über-ärger")]
    [InlineData("ليلة في الوادي", "ليلة-في-الوادي")]
    [InlineData("الجُذور", "الجُذور")]
    [InlineData("中文 標題", "中文-標題")]
    [InlineData("e\u0301t\u00E9", "e\u0301t\u00E9")]
    [InlineData("a\u00A0b\tc", "a-b-c")]
    [InlineData("Ⅻ 12 ½", "ⅻ-12-")]
    [InlineData("😀 …?!", "-")]
    [InlineData("?!", "")]
    [InlineData("", "")]
    public void A_title_becomes(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void A_slug_is_its_own_slug_and_can_stand_in_an_address() => Property.Holds(Property.AnyText, text =>
    {
        var slug = Slug.Of(text);
        Assert.Equal(slug, Slug.Of(slug));
        Assert.Equal(slug, Engine.Content.Url.Escape(slug));
        Assert.DoesNotContain(slug, c => char.IsWhiteSpace(c) || c is '/' or ':' or '.' or '&');
    });
}
