using CsCheck;
using Seeds.Engine.Markdown;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class HtmlTagScannerTests
{
    private static readonly Gen<string> AnyHtml = Gen.OneOf("<", ">", "a", "b", " ", "\n", "=", "\"", "'", "/", "!--", "-->", "<a href=", "<script>", "</script>", "<style", "&amp;", "x", "-", "<!")
        .Array[0, 30].Select(parts => string.Concat(parts));

    [Theory]
    [InlineData("<a href=\"x\">", "href=x")]
    [InlineData("<A HREF='x y' b c=d>", "href=x y|c=d")]
    [InlineData("<a href = x>", "href=x")]
    [InlineData("<a\nhref\n=\n\"x\"\n>", "href=x")]
    [InlineData("<img src=x/>", "src=x/")]
    [InlineData("<img src=\"x\"/>", "src=x")]
    [InlineData("<a title=\"a > b\" href=x>", "title=a > b|href=x")]
    [InlineData("<a href=\"?a&amp;b\">", "href=?a&b")]
    [InlineData("<a href=\"\">", "href=")]
    [InlineData("<!-- <a href=x> --><b c=d>", "c=d")]
    [InlineData("<script>'<a href=x>'</script><b c=d>", "c=d")]
    [InlineData("<style a=1>a{}<b c=d></STYLE><b e=f>", "a=1|e=f")]
    [InlineData("a < b=c", "")]
    [InlineData("<", "")]
    [InlineData("<a href=", "")]
    [InlineData("<!-- <a href=x>", "")]
    [InlineData("<!--><b c=d>", "c=d")]
    public void The_attributes_of_start_tags_are(string html, string attributes) =>
        Assert.Equal(attributes, string.Join('|', HtmlTagScanner.Attributes(html).Select(a => $"{a.Name}={a.Value}")));

    [Theory]
    [InlineData("<p><Em>x</Em ></p>", "p 0-3, Em 3-7, /Em 8-14, /p 14-18")]
    [InlineData("<my-tree/><b>", "my-tree 0-10, b 10-13")]
    [InlineData("<!DOCTYPE html><p>", "p 15-18")]
    [InlineData("<script>if (a<b) '<i>'</script><p>", "script 0-8, /script 22-31, p 31-34")]
    [InlineData("a < b, 1 <2 & </3>", "")]
    public void The_tags_are(string html, string tags) =>
        Assert.Equal(tags, string.Join(", ", HtmlTagScanner.Tags(html).Select(t => $"{(t.IsClosing ? "/" : "")}{t.Name} {t.Start}-{t.End}")));

    [Theory]
    [InlineData("<Listing>", true)]
    [InlineData("<my-tree>", false)]
    [InlineData("<DIV>", false)]
    [InlineData("<svg>", false)]
    public void An_element_that_no_browser_knows_is_told(string html, bool unknown) => Assert.Equal(unknown, Assert.Single(HtmlTagScanner.Tags(html)).IsUnknown);

    [Fact]
    public void Tags_follow_each_other_and_each_begins_at_its_sign() => Property.Holds(AnyHtml, html =>
    {
        var done = 0;
        foreach (var tag in HtmlTagScanner.Tags(html))
        {
            Assert.InRange(tag.Start, done, html.Length - 1);
            Assert.InRange(tag.End, tag.Start + 1, html.Length);
            Assert.Equal('<', html[tag.Start]);
            done = tag.End;
        }
    });

    [Fact]
    public void Values_stand_where_the_scanner_says_and_never_overlap() => Property.Holds(AnyHtml, html =>
    {
        var done = 0;
        foreach (var attribute in HtmlTagScanner.Attributes(html))
        {
            Assert.InRange(attribute.Start, done, attribute.End);
            Assert.InRange(attribute.End, attribute.Start, html.Length);
            var written = html[attribute.Start..attribute.End];
            var quoted = written is ['"' or '\'', ..];
            var plain = !quoted ? written : written.Length >= 2 && written[^1] == written[0] ? written[1..^1] : written[1..];
            Assert.Equal(System.Net.WebUtility.HtmlDecode(plain), attribute.Value);
            done = attribute.End;
        }
    });

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='\" ")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<a b=c>")]
    public void A_megabyte_takes_no_time(string part)
    {
        var html = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var start = TimeProvider.System.GetTimestamp();
        _ = HtmlTagScanner.Attributes(html).Count();
        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 0, 3);
    }
}
