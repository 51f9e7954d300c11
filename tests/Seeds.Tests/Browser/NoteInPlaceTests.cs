using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>Notes open where they are mentioned: by pointer, by key and by touch (WCAG 2.2, criterion 1.4.13).</summary>
public sealed class NoteInPlaceTests(ChromiumFixture chromium, BuiltSites sites)
{
    private const string Note = ".note-in-place";

    public static TheoryData<string> Kinds { get; } = ["figure", "term", "source", "person", "place", "org", "event", "claim"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_mention_opens_a_note_with_words(string kind)
    {
        await using var tab = await OpenAsync();
        var mention = tab.Page.Locator($".text a.mention.{kind}").First;
        await mention.HoverAsync();
        await Assertions.Expect(tab.Page.Locator(Note)).ToContainTextAsync(new System.Text.RegularExpressions.Regex(@"\w{3}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        Expect.None(tab.Complaints);
    }

    [Fact]
    public async Task A_note_stays_while_the_pointer_is_on_it_and_goes_when_it_leaves()
    {
        await using var tab = await OpenAsync();
        await tab.Page.Locator(".text a.mention.term").First.HoverAsync();
        await tab.Page.Locator(Note).HoverAsync();
        await tab.Page.WaitForFunctionAsync("() => { globalThis.waited ??= performance.now(); return performance.now() - globalThis.waited > 700; }");
        await Assertions.Expect(tab.Page.Locator(Note)).ToBeVisibleAsync();
        await tab.Page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(tab.Page.Locator(Note)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task By_key_a_note_opens_with_the_focus_and_escape_leaves_the_focus_there()
    {
        await using var tab = await OpenAsync();
        var mention = tab.Page.Locator(".text a.mention.figure").First;
        await FocusByKeyAsync(tab, mention);
        await Assertions.Expect(tab.Page.Locator(Note)).ToBeVisibleAsync();
        Assert.Equal("~note", await mention.GetAttributeAsync("aria-describedby"));
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Page.Locator(Note)).ToHaveCountAsync(0);
        await Assertions.Expect(mention).ToBeFocusedAsync();
    }

    [Fact]
    public async Task From_a_footnote_mark_to_the_footnote_and_back_takes_four_keys_at_most()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.EveryFeature));
        await FocusByKeyAsync(tab, tab.Page.Locator("[id='fnref:1']"));
        await Assertions.Expect(tab.Page.Locator(Note)).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync("#fn:1");
        await tab.Page.Keyboard.PressAsync("Tab"); // a link in the footnote
        await tab.Page.Keyboard.PressAsync("Tab"); // its way back
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync("#fnref:1");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Shift+Tab"); // the way on begins where the way back led
        await Assertions.Expect(tab.Page.Locator("[id='fnref:1']")).ToBeFocusedAsync();
    }

    /// <summary>Enter, and the browser's own way back: from a sentence to its evidence and back again.</summary>
    [Fact]
    public async Task From_a_sentence_to_its_evidence_and_back_takes_four_keys_at_most()
    {
        await using var tab = await OpenAsync();
        var mention = tab.Page.Locator(".text a.mention.figure").First;
        var id = await mention.GetAttributeAsync("id");
        await FocusByKeyAsync(tab, mention);
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.ArriveAsync("/records/figures.html#");
        await tab.Page.GoBackAsync(); // the key for it is the browser's own
        await tab.Page.WaitForFunctionAsync("(id) => document.activeElement?.id === id", id);
    }

    [Fact]
    public async Task A_mention_costs_one_stop_and_no_more()
    {
        await using var tab = await OpenAsync();
        var mentions = await tab.Page.Locator(".text a.mention").AllAsync();
        await FocusByKeyAsync(tab, mentions[0]);
        await Assertions.Expect(tab.Page.Locator(Note)).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(mentions[1]).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(View.Phone)]
    [InlineData(View.Desktop)]
    public async Task No_note_reaches_out_of_the_window_and_axe_finds_nothing_in_it(int width)
    {
        await using var tab = await OpenAsync(width);
        foreach (var mention in (await tab.Page.Locator(".text a.mention").AllAsync()).Take(12))
        {
            await mention.ScrollIntoViewIfNeededAsync();
            await FocusByKeyAsync(tab, mention);
            var box = await tab.Page.Locator(Note).BoundingBoxAsync();
            Assert.NotNull(box);
            Assert.InRange(box.X, 0, width - box.Width);
        }

        var result = await Axe.RunAsync(tab.Page);
        Assert.True(result.Violations.IsEmpty, Axe.Print(result));
    }

    private async Task<Tab> OpenAsync(int width = View.Desktop)
    {
        var tab = await chromium.OpenAsync(new View(width));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Article));
        return tab;
    }

    /// <summary>Comes to a link as a key does: the focus is shown.</summary>
    private static async Task FocusByKeyAsync(Tab tab, ILocator link)
    {
        await link.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Shift+Tab");
        await tab.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(link).ToBeFocusedAsync();
    }
}
