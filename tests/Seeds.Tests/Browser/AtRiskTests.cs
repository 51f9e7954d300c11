using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>What a reader at risk needs: nothing kept that they did not ask for, all of it gone when they ask, and a way out.</summary>
public sealed class AtRiskTests(ChromiumFixture chromium, BuiltSites sites)
{
    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.ArabicArticle)]
    public async Task What_was_stored_is_forgotten_and_what_the_site_cannot_forget_is_said(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        await tab.Page.Locator("input[name=scheme][value=dark]").CheckAsync();
        await tab.Page.Locator("button.keys-open").ClickAsync();
        await tab.Page.Locator(".keys input").UncheckAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await tab.Page.EvaluateAsync("() => localStorage.setItem('another site at this address', 'kept')");
        Assert.Equal(["another site at this address", "seeds:keys", "seeds:scheme"], (await tab.StoredAsync()).Order(StringComparer.Ordinal));
        await tab.Page.Locator("button.forget").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".forgotten")).Not.ToBeEmptyAsync();
        Assert.Equal(["another site at this address"], await tab.StoredAsync());
        await Assertions.Expect(tab.Page.Locator("input[name=scheme][value='']")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_way_out_leaves_no_step_back()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.Page.RouteAsync("https://www.wikipedia.org/", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = "<title>Elsewhere</title>" }));
        await tab.Page.GotoAsync("about:blank");
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Article));
        await tab.Page.Locator("a.leave").ClickAsync();
        await tab.ArriveAsync("https://www.wikipedia.org/");
        await tab.Page.GoBackAsync();
        Assert.Equal("about:blank", tab.Page.Url);
    }
}
