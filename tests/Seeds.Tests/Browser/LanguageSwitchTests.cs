using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>From a page to the same page in another language, and to the same passage.</summary>
public sealed class LanguageSwitchTests(ChromiumFixture chromium, BuiltSites sites)
{
    [Theory]
    [InlineData(PageKind.Article, "ar", "rtl")]
    [InlineData(PageKind.ArabicArticle, "en", "ltr")]
    [InlineData(PageKind.Home, "ar", "rtl")]
    [InlineData(PageKind.Figures, "ar", "rtl")]
    [InlineData(PageKind.ArabicPlaces, "en", "ltr")]
    public async Task It_leads_to_the_same_page_in_that_language_and_back(PageKind kind, string language, string direction)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        var url = await sites.UrlOfAsync(kind);
        await tab.GoAsync(url);
        await tab.Page.Locator($".languages a[hreflang={language}]").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("dir", direction);
        await tab.Page.Locator(".languages a").First.ClickAsync();
        Assert.Equal(url, tab.Page.Url);
    }

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.ArabicArticle)]
    public async Task It_leads_to_the_passage_that_is_being_read(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var headings = await tab.Page.Locator(".text h2").AllAsync();
        var (third, count) = (headings[2], headings.Count);
        await third.EvaluateAsync("(heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 20)");
        await tab.Page.Locator(".languages a").First.EvaluateAsync("(link) => link.click()");
        await tab.ArriveAsync("#");
        var translated = await tab.Page.Locator(".text h2").AllAsync();
        Assert.Equal(count, translated.Count);
        var top = await translated[2].EvaluateAsync<double>("(heading) => heading.getBoundingClientRect().top");
        Assert.InRange(top, -600, 600);
    }
}
