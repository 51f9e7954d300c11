using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>Light, dark, or as the device has it: remembered only once it is used.</summary>
public sealed class SchemeTests(ChromiumFixture chromium, BuiltSites sites)
{
    [Theory]
    [InlineData(PageKind.Article, "dark", false)]
    [InlineData(PageKind.Handbook, "light", true)]
    [InlineData(PageKind.ArabicArticle, "dark", false)]
    public async Task A_choice_holds_on_the_next_page_and_until_it_is_taken_back(PageKind kind, string choice, bool dark)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop, dark));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var before = await BackgroundAsync(tab);
        Expect.None(await tab.StoredAsync());
        await tab.Page.Locator($"input[name=scheme][value={choice}]").CheckAsync();
        var chosen = await BackgroundAsync(tab);
        Assert.NotEqual(before, chosen);
        await tab.Page.ReloadAsync();
        Assert.Equal(chosen, await BackgroundAsync(tab));
        await Assertions.Expect(tab.Page.Locator($"input[name=scheme][value={choice}]")).ToBeCheckedAsync();
        Assert.Equal(["seeds:scheme"], await tab.StoredAsync());
        await tab.Page.Locator("input[name=scheme][value='']").CheckAsync();
        Assert.Equal(before, await BackgroundAsync(tab));
        Expect.None(await tab.StoredAsync());
    }

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Figures)]
    public async Task Axe_finds_nothing_in_a_scheme_that_was_chosen_against_the_device(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        await tab.Page.Locator("input[name=scheme][value=dark]").CheckAsync();
        var result = await Axe.RunAsync(tab.Page);
        Assert.True(result.Violations.IsEmpty, Axe.Print(result));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_switch_that_does_nothing()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop, Scripts: false));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Article));
        await Assertions.Expect(tab.Page.Locator(".device")).ToBeHiddenAsync();
    }

    private static Task<string> BackgroundAsync(Tab tab) => tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");
}
