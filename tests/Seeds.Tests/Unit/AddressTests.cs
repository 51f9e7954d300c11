using CsCheck;
using Seeds.Engine.Content;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class AddressTests
{
    private static readonly Gen<string> Segment = Gen.OneOf("a", "B", "9", "é", "ب", " ", "%", "%41", "#", "?", "&", "+", "=", "'", "\"", "(", ":", "@", "😀", ";", "[", "\\", "|")
        .Array[0, 4].Select(parts => "x" + string.Concat(parts));

    private static readonly Gen<string> AnyAddress = Gen.Select(Segment.Array[0, 3], Segment).Select(s => string.Join('/', s.Item1.Append(s.Item2 + ".html")));

    [Theory]
    [InlineData("index.html", "index.html", "", "index.html")]
    [InlineData("index.html", "articles/oak.html", "", "articles/oak.html")]
    [InlineData("articles/oak.html", "index.html", "", "../index.html")]
    [InlineData("articles/oak.html", "articles/beech.html", "", "beech.html")]
    [InlineData("a/b/c.html", "a/d/e.html", "", "../d/e.html")]
    [InlineData("a/b.html", "a.html", "", "../a.html")]
    [InlineData("a/bc/d.html", "a/bd/e.html", "", "../bd/e.html")]
    [InlineData("ab/c.html", "abc/d.html", "", "../abc/d.html")]
    [InlineData("a/b/c/d/e.html", "a/f.html", "", "../../../f.html")]
    [InlineData("a/b/c.html", "a/b:d/e.html", "", "../b:d/e.html")]
    [InlineData("articles/oak.html", "articles/oak.html", "roots", "#roots")]
    [InlineData("articles/oak.html", "index.html", "الجذور", "../index.html#الجذور")]
    [InlineData("a.html", "b c.html", "d e", "b%20c.html#d%20e")]
    [InlineData("a.html", "b:c.html", "", "./b:c.html")]
    public void A_link_from_one_page_to_another_is(string from, string to, string fragment, string link) =>
        Assert.Equal(link, new Address(to).RelativeTo(new Address(from), fragment));

    [Fact]
    public void A_relative_link_leads_to_its_target() => Property.Holds(Gen.Select(AnyAddress, AnyAddress), pair =>
    {
        var (from, to) = pair;
        var start = new Uri("https://example.org/" + string.Join('/', from.Split('/').Select(Uri.EscapeDataString)));
        var reached = new Uri(start, new Address(to).RelativeTo(new Address(from)));
        Assert.Equal("example.org", reached.Host);
        Assert.Equal("/" + to, Uri.UnescapeDataString(reached.AbsolutePath));
        Assert.Equal(("", ""), (reached.Query, reached.Fragment));
    });

    [Fact]
    public void A_page_links_to_itself_by_its_name() => Property.Holds(AnyAddress, address =>
    {
        var start = new Uri("https://example.org/" + string.Join('/', address.Split('/').Select(Uri.EscapeDataString)));
        var reached = new Uri(start, new Address(address).RelativeTo(new Address(address)));
        Assert.Equal(("example.org", "/" + address), (reached.Host, Uri.UnescapeDataString(reached.AbsolutePath)));
    });
}
