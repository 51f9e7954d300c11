namespace Seeds.Tests.Rendering;

/// <summary>Pages longer than the room that one is first given.</summary>
public sealed class LongPageTests
{
    [Theory]
    [InlineData(3_000)]
    [InlineData(40_000)]
    public async Task A_page_of_any_length_comes_out_whole(int words)
    {
        var text = string.Join(' ', Enumerable.Range(1, words).Select(n => $"w{n}"));
        var site = await RealSite.BuildAsync(("articles/long.md", $"# Long\n\n{text}\n\n## End\n\nLast.\n"), ("articles/short.md", "# Short\n\nWord.\n"));
        Assert.Equal(text, site.Html("articles/long.html").QuerySelector(".text p")!.TextContent);
        Assert.EndsWith("</html>", site.Text("articles/long.html").TrimEnd(), StringComparison.Ordinal);
        Assert.Equal("Word.", site.Html("articles/short.html").QuerySelector(".text p")!.TextContent);
    }
}
