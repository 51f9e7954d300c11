using Seeds.Engine.Pages;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

/// <summary>What all pages share brings none of them together, and the work does not grow with the square of the site.</summary>
public sealed class RelatedPagesTests
{
    [Fact]
    public async Task A_subject_of_very_many_articles_relates_none_of_them()
    {
        var site = await TestSite.BuildAsync([.. Enumerable.Range(0, 60).Select(i => Article(i, i is 0 or 30 ? "wide, narrow" : "wide"))]);
        Assert.Equal(["n30.html"], site.Page<ArticlePage>("articles/n00.html").Related.Select(r => r.Href));
        Assert.Empty(site.Page<ArticlePage>("articles/n59.html").Related);
    }

    private static (string Path, string Text) Article(int number, string tags) => ($"articles/n{number:00}.md", $"---\ntitle: N{number}\ntags: [{tags}]\n---\n\nText.\n");
}
