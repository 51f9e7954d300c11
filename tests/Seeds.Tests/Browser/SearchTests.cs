using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>The search as readers use it: served, from a disk, by key, in both languages, and with scripts off.</summary>
public sealed class SearchTests(ChromiumFixture chromium, BuiltSites sites)
{
    private const string Titles = ".found-title";

    [Theory]
    [InlineData("articles/nowhere-left-to-run.html", "turkish border", "Turkish border")]
    [InlineData("handbook/index.html", "HAID", "Haid Haid")]
    [InlineData("ar/articles/nowhere-left-to-run.html", "الحدود التركية", "الحدود التركية")]
    [InlineData("ar/records/people.html", "بإدلب", "إدلب")]
    public async Task From_a_disk_a_key_opens_it_and_results_come_as_one_types(string page, string question, string first)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync((await sites.ProjectAsync()).FileUrlOf(page));
        await OpenAsync(tab);
        await tab.Page.Keyboard.TypeAsync(question);
        await Assertions.Expect(tab.Page.Locator(Titles).First).ToHaveTextAsync(first);
        await Assertions.Expect(tab.Page.Locator(".search-box mark").First).ToBeVisibleAsync();
        Expect.None(tab.Complaints);
    }

    [Fact]
    public async Task By_key_one_goes_from_the_field_to_a_passage_and_back_and_opens_it()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf("index.html"));
        await OpenAsync(tab);
        await tab.Page.Keyboard.TypeAsync("footnotes");
        await Assertions.Expect(tab.Page.Locator(".found li").First).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(tab.Page.Locator(Titles).First).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(tab.Page.Locator(".search-box input")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        var passage = await tab.Page.EvaluateAsync<string>("() => document.activeElement.href");
        Assert.Contains('#', passage);
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync(new Uri(passage).AbsolutePath);
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null"), $"{passage} leads to no place");
    }

    [Fact]
    public async Task Escape_closes_it_and_the_focus_is_where_it_was()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf("index.html"));
        await tab.Page.Locator("a.search").FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator(".search-box input")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Page.Locator(".search-box")).ToBeHiddenAsync();
        await Assertions.Expect(tab.Page.Locator("a.search")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Enter_leads_to_the_page_of_results_whose_address_has_the_question()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync((await sites.ProjectAsync()).FileUrlOf("articles/how-we-know.html"));
        await OpenAsync(tab);
        await tab.Page.Keyboard.TypeAsync("eastern ghouta");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync("search.html?q=eastern+ghouta");
        await Assertions.Expect(tab.Page.Locator(Titles).First).ToHaveTextAsync("Eastern Ghouta");
        await tab.Page.Locator(".search-form input").FillAsync("aleppo");
        await Assertions.Expect(tab.Page.Locator(Titles).First).ToHaveTextAsync("Aleppo");
        await tab.ArriveAsync("search.html?q=aleppo");
    }

    [Fact]
    public async Task A_sort_of_results_can_be_chosen_and_is_kept_in_the_address()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf("search.html?q=idlib"));
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = Begins("Articles") }).ClickAsync();
        await tab.ArriveAsync("&in=0");
        Assert.All(await tab.Page.Locator(Titles).EvaluateAllAsync<string[]>("links => links.map((link) => link.pathname)"), path => Assert.Contains("/articles/", path, StringComparison.Ordinal));
        await tab.Page.ReloadAsync();
        await Assertions.Expect(tab.Page.Locator(".facets [aria-pressed=true]")).ToHaveTextAsync(Begins("Articles"));
    }

    [Theory]
    [InlineData("civillians", "civilians")]
    [InlineData("civlians", "civilians")]
    [InlineData("cvilians", "civilians")]
    [InlineData("viciilans", "")]
    [InlineData("icvilians", "civilians")]
    [InlineData("xivilians", "civilians")]
    [InlineData("civilianz", "civilians")]
    [InlineData("\"internally displaced\"", "internally")]
    [InlineData("\"displaced internally\"", "")]
    [InlineData("١٬١٠٠٬٠٠٠", "1,100,000")]
    public async Task Errors_of_one_letter_are_forgiven_and_phrases_are_not(string question, string marked)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf("search.html?q=" + Uri.EscapeDataString(question)));
        await Assertions.Expect(tab.Page.Locator(".found-status")).Not.ToBeEmptyAsync();
        if (marked.Length == 0) await Assertions.Expect(tab.Page.Locator(".found li")).ToHaveCountAsync(0);
        else await Assertions.Expect(tab.Page.Locator(".found mark", new PageLocatorOptions { HasTextRegex = Begins(marked) }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_result_leads_to_a_place_that_is_there()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        var site = await sites.ProjectAsync();
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in new[] { "search.html?q=the", "search.html?q=syria", "search.html?q=figure", "ar/search.html?q=سوريا" })
        {
            await tab.GoAsync(site.UrlOf(question));
            await Assertions.Expect(tab.Page.Locator(".found li").First).ToBeVisibleAsync();
            while (await tab.Page.Locator(".found-more").IsVisibleAsync())
            {
                var shown = await tab.Page.Locator(".found > li").CountAsync();
                await tab.Page.Locator(".found-more").ClickAsync();
                await Assertions.Expect(tab.Page.Locator(".found > li").Nth(shown)).ToBeVisibleAsync();
            }

            links.UnionWith(await tab.Page.Locator(".found a").EvaluateAllAsync<string[]>("links => links.map((link) => link.href)"));
        }

        Assert.True(links.Count > 100);
        foreach (var page in links.GroupBy(l => l.Split('#')[0]))
        {
            await tab.GoAsync(page.Key);
            var ids = page.Where(l => l.Contains('#', StringComparison.Ordinal)).Select(l => Uri.UnescapeDataString(l.Split('#')[1])).ToArray();
            Expect.None([.. (await tab.Page.EvaluateAsync<string[]>("ids => ids.filter((id) => !document.getElementById(id))", ids)).Select(id => page.Key + "#" + id)]);
        }
    }

    [Fact]
    public async Task Nothing_of_it_is_loaded_before_one_asks()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf("articles/nowhere-left-to-run.html"));
        Assert.DoesNotContain(tab.Requests, r => r.Contains("/search", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_its_page_leads_to_everything()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop) { Scripts = false });
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf("index.html"));
        await tab.Page.Locator("a.search").ClickAsync();
        await tab.ArriveAsync("search.html");
        await Assertions.Expect(tab.Page.Locator("main noscript ul a, main ul a").First).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator(".search-form")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("index.html", "idlib", View.Desktop, false)]
    [InlineData("index.html", "idlib", View.Phone, true)]
    [InlineData("ar/index.html", "إدلب", View.Phone, false)]
    public async Task The_dialog_has_no_fault_of_access_and_fits(string page, string question, int width, bool dark)
    {
        await using var tab = await chromium.OpenAsync(new View(width, dark));
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf(page));
        await OpenAsync(tab);
        await tab.Page.Keyboard.TypeAsync(question);
        await Assertions.Expect(tab.Page.Locator(".found li").First).ToBeVisibleAsync();
        var result = await Axe.RunAsync(tab.Page);
        Assert.True(result.Violations.IsEmpty, Axe.Print(result));
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth && document.querySelector('.search-box').scrollWidth <= document.querySelector('.search-box').clientWidth"), "it scrolls sideways");
        await Artifacts.KeepAsync("pictures", $"SearchBox-{(page.Length > 10 ? "ar-" : "")}{width}-{(dark ? "dark" : "light")}.png", await tab.Page.ScreenshotAsync());
    }

    private static Regex Begins(string words) => new("^" + Regex.Escape(words), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static async Task OpenAsync(Tab tab)
    {
        await tab.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(tab.Page.Locator(".search-box input")).ToBeFocusedAsync();
    }
}
