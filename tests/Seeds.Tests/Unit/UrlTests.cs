using Seeds.Engine.Content;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class UrlTests
{
    [Theory]
    [InlineData("https://müller.example/", true)]
    [InlineData("https://مثال.example/", true)]
    [InlineData("https://xn--mller-kva.example/", true)]
    [InlineData("http://[::1]:80/", true)]
    [InlineData("https://mu\u0308ller.example/", false)]
    [InlineData("https://ｍüller.example/", false)]
    [InlineData("https://b\u00adü.example/", false)]
    public void A_host_that_browsers_would_write_otherwise_cannot_be_named(string address, bool can) => Assert.Equal(can, Url.Web(address) is not null);

    [Theory]
    [InlineData("https://例え.jp/a/", "https://xn--r8jz45g.jp/a/")]
    [InlineData("http://bücher.example:8080/", "http://xn--bcher-kva.example:8080/")]
    [InlineData("https://example.org/é/", "https://example.org/%C3%A9/")]
    [InlineData("http://127.0.0.1:5080/", "http://127.0.0.1:5080/")]
    public void The_name_of_a_host_is_written_as_the_network_knows_it(string written, string known) => Assert.Equal(known, Url.WithPlainHost(new Uri(written)).AbsoluteUri);

    [Theory]
    [InlineData("https://example.org/", true)]
    [InlineData("mailto:desk@example.org", true)]
    [InlineData("//example.org/a", true)]
    [InlineData("figure:idps-idlib", true)]
    [InlineData("oak.md", false)]
    [InlineData("../oak.md#a:b", false)]
    [InlineData("a/b:c", false)]
    [InlineData("?a:b", false)]
    [InlineData("C:/notes.md", false)]
    [InlineData("1a:b", false)]
    [InlineData("/a", false)]
    [InlineData("", false)]
    public void A_link_leads_out_when_it_names_a_scheme_or_host(string link, bool external) => Assert.Equal(external, Url.IsExternal(link));

    [Theory]
    [InlineData("a b#c?d%", "a%20b%23c%3Fd%25")]
    [InlineData("بلوط-é", "بلوط-é")]
    [InlineData("a&b=c+d", "a&b=c+d")]
    public void A_segment_is_escaped(string segment, string escaped) => Assert.Equal(escaped, Url.Escape(segment));

    [Theory]
    [InlineData("a b.md?x=1#y", "a%20b.md?x=1#y")]
    [InlineData("a%20b", "a%20b")]
    [InlineData("https://example.org/?q=[1]", "https://example.org/?q=[1]")]
    [InlineData("a\"b<c>", "a%22b%3Cc%3E")]
    public void A_whole_address_keeps_what_is_escaped(string address, string escaped) => Assert.Equal(escaped, Url.EscapeWhole(address));

    [Fact]
    public void What_is_escaped_comes_back() => Property.Holds(Property.AnyText, text => Assert.Equal(text, Url.Unescape(Url.Escape(text))));

    [Theory]
    [InlineData("100%", "100%")]
    [InlineData("%zz", "%zz")]
    [InlineData("%D8%A8", "ب")]
    public void Only_valid_encoding_is_undone(string text, string plain) => Assert.Equal(plain, Url.Unescape(text));
}
