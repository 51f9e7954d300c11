using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>Single keys, and that they can be turned off (WCAG 2.2, criterion 2.1.4).</summary>
public sealed class KeysTests(ChromiumFixture chromium, BuiltSites sites)
{
    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.ArabicArticle)]
    public async Task A_key_lists_the_keys_and_escape_closes_the_list(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var list = tab.Page.Locator("dialog.keys");
        await Assertions.Expect(list).ToBeHiddenAsync();
        await tab.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(list).ToBeVisibleAsync();
        var result = await Axe.RunAsync(tab.Page);
        Assert.True(result.Violations.IsEmpty, Axe.Print(result));
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();
        Expect.None(await tab.StoredAsync());
    }

    [Fact]
    public async Task Keys_that_are_turned_off_do_nothing_on_this_page_and_the_next()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Article));
        await tab.Page.Locator("button.keys-open").ClickAsync();
        await tab.Page.Locator(".keys input").UncheckAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await tab.Page.ReloadAsync();
        await tab.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(tab.Page.Locator("dialog.keys")).ToBeHiddenAsync();
        await tab.Page.Locator("button.keys-open").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".keys input")).Not.ToBeCheckedAsync();
    }
}
