using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

public sealed class LivePreviewTests(ChromiumFixture chromium)
{
    private const string Source = "input/articles/plain.md", Page = "articles/plain.html";
    private const string OldText = "nothing else", NewText = "something new";

    [Fact]
    public async Task An_edit_shows_without_a_key_being_pressed()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        await ListenAsync(tab, site, Page);
        site.Edit(Source, text => text.Replace(OldText, NewText, StringComparison.Ordinal));
        await Assertions.Expect(Text(tab)).ToContainTextAsync(NewText);
        await Assertions.Expect(Text(tab)).Not.ToContainTextAsync(OldText);
    }

    [Fact]
    public async Task A_fault_is_laid_over_the_last_good_page_until_it_is_mended()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        await ListenAsync(tab, site, Page);
        var overlay = tab.Page.Locator("seeds-preview").GetByRole(AriaRole.Alertdialog);

        site.Edit(Source, text => Break(text).Replace(OldText, NewText, StringComparison.Ordinal));
        await Assertions.Expect(overlay).ToContainTextAsync("error[SEED007]");
        await Assertions.Expect(overlay).ToContainTextAsync("input/articles/plain.md:4:7");
        await Assertions.Expect(Text(tab)).ToContainTextAsync(OldText);
        Assert.Contains("error[SEED007]", site.Program.Said, StringComparison.Ordinal);

        await tab.GoAsync(site.UrlOf("articles/below.html"));
        await Assertions.Expect(overlay).ToContainTextAsync("error[SEED007]");
        await tab.GoAsync(site.UrlOf(Page));
        await Assertions.Expect(Text(tab)).ToContainTextAsync(OldText);

        site.Edit(Source, text => text.Replace("date: the other day", "date: 2024-03-01", StringComparison.Ordinal));
        await Assertions.Expect(Text(tab)).ToContainTextAsync(NewText);
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_fault_can_be_set_aside()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        await ListenAsync(tab, site, Page);
        var overlay = tab.Page.Locator("seeds-preview").GetByRole(AriaRole.Alertdialog);
        site.Edit(Source, Break);
        await overlay.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("articles/every-feature.html")]
    [InlineData("handbook/writing.html")]
    public async Task A_change_of_the_themes_style_shows_at_once(string path)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        await ListenAsync(tab, site, path);
        site.Edit("theme/style/50-parts.css", css => css + "\nhtml { background: rgb(1, 2, 3); }\n");
        await Assertions.Expect(tab.Page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(1, 2, 3)");
    }

    [Fact]
    public async Task A_new_page_is_there_and_a_removed_one_is_gone()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        await ListenAsync(tab, site, "index.html");
        site.Write("input/articles/new.md", "# A new page\n\nExample text.\n");
        site.Edit("input/INDEX.md", text => text.Replace("[A plain page](articles/plain.md)", "[A new page](articles/new.md)", StringComparison.Ordinal));
        await tab.Page.Locator("main").GetByText("A new page").ClickAsync();
        await Assertions.Expect(Text(tab)).ToContainTextAsync("Example text.");
        site.Delete("input/articles/new.md");
        await Assertions.Expect(tab.Page.Locator("main h1")).ToHaveTextAsync("No page stands here");
    }

    [Fact]
    public async Task A_page_that_begins_to_listen_after_a_build_is_not_left_behind()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        var built = new TaskCompletionSource();
        await tab.Page.RouteAsync("**/_seeds/events", async route =>
        {
            await built.Task;
            await route.ContinueAsync();
        });
        await tab.GoAsync(site.UrlOf(Page));
        site.Edit(Source, text => text.Replace(OldText, NewText, StringComparison.Ordinal));
        await site.BuiltAsync(2);
        built.SetResult();
        await Assertions.Expect(Text(tab)).ToContainTextAsync(NewText);
    }

    [Fact]
    public async Task A_page_left_open_follows_a_preview_that_is_started_again()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await using var site = await PreviewedSite.StartAsync(FreePort.Find());
        await ListenAsync(tab, site, Page);
        await site.RestartAsync(() => site.Edit(Source, text => text.Replace(OldText, NewText, StringComparison.Ordinal)));
        await Assertions.Expect(Text(tab)).ToContainTextAsync(NewText);
    }

    private static string Break(string text) => text.Replace("kind: page", "kind: page\ndate: the other day", StringComparison.Ordinal);

    private static ILocator Text(Tab tab) => tab.Page.Locator("main .text");

    /// <summary>Opens a page and waits until it listens for builds.</summary>
    private static async Task ListenAsync(Tab tab, PreviewedSite site, string path)
    {
        var listening = tab.Page.WaitForResponseAsync("**/_seeds/events");
        await tab.GoAsync(site.UrlOf(path));
        await listening;
    }
}
