using Seeds.Engine.Pipelines;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>The width and height with which a page shows a picture, so that the text keeps still while it loads.</summary>
public sealed class PictureSizeTests
{
    [Theory]
    [InlineData("![A](a.png)", "width=\"300\" height=\"200\"")]
    [InlineData("![A](a.png){width=150}", "height=\"100\" alt=\"A\" loading=\"lazy\" decoding=\"async\" width=\"150\"")]
    [InlineData("![A](a.png){height=100}", "width=\"150\" alt=\"A\" loading=\"lazy\" decoding=\"async\" height=\"100\"")]
    [InlineData("![A](a.png){width=1}", "height=\"1\" alt")]
    [InlineData("![A](a.png){width=150 height=9}", "src=\"a.png\" alt=\"A\" loading=\"lazy\" decoding=\"async\" width=\"150\" height=\"9\"")]
    [InlineData("![A](a.png){width=50%}", "src=\"a.png\" alt=\"A\" loading=\"lazy\" decoding=\"async\" width=\"50%\"")]
    [InlineData("<img src=\"a.png\" alt=\"A\">", "<img src=\"a.png\" width=\"300\" height=\"200\" alt=\"A\">")]
    [InlineData("Text <IMG src=a.png> text", "<IMG src=\"a.png\" width=\"300\" height=\"200\">")]
    [InlineData("<img width=\"150\" src=\"a.png\">", "<img width=\"150\" src=\"a.png\" height=\"100\">")]
    [InlineData("<img src='a.png' height='100'>", "<img src=\"a.png\" width=\"150\" height='100'>")]
    [InlineData("<img src=\"a.png\" width=\"50%\">", "<img src=\"a.png\" width=\"50%\">")]
    [InlineData("<video poster=\"a.png\"></video>", "<video poster=\"a.png\">")]
    [InlineData("<iframe src=\"a.png\"></iframe>", "<iframe src=\"a.png\">")]
    public async Task Both_sides_of_a_picture_are_given(string markdown, string expected)
    {
        var site = await TestSite.BuildAsync([Source.Text("a.md", $"# A\n\n{markdown}\n"), Source.Bytes("a.png", Pictures.Png(300, 200))], new BuildOptions());
        Assert.Empty(site.Diagnostics);
        Assert.Contains(expected, site.Body("a.html"), StringComparison.Ordinal);
    }
}
