using AngleSharp.Html.Parser;

namespace Seeds.Tests.Browser;

public sealed class IndexPageTests(BuiltSites sites)
{
    [Theory]
    [InlineData("index.html", "Every page here is made up of example text")]
    [InlineData("handbook/index.html", "A folder with an index of its own, as an example.")]
    [InlineData("ar/index.html", "هذه صفحات للتجربة فقط، ولا خبر فيها.")]
    public async Task The_text_of_an_index_stands_on_its_page(string path, string text)
    {
        var site = await sites.ExamplesAsync();
        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(site.Folder, path), TestContext.Current.CancellationToken));
        Assert.Contains(text, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
