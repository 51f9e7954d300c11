using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>Readers who enlarge, space out or recolour the pages lose nothing by it.</summary>
public sealed class PreferenceTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>The spacing that WCAG 2.2 criterion 1.4.12 names.</summary>
    private const string Spaced = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

    /// <summary>
    /// The width that a window of 1,280 px has in a page at 200 %, as criterion 1.4.4 demands; by zoom, or by the browser's own size of text, to which the
    /// widths at which a page changes its form are relative too.
    /// </summary>
    private const int Halved = 640;

    public static TheoryData<PageKind> Kinds { get; } = [.. Enum.GetValues<PageKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Text_may_be_spaced_out(PageKind kind) => NothingIsCutAsync(kind, new View(View.Phone), Spaced);

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Text_may_be_twice_as_large(PageKind kind) => NothingIsCutAsync(kind, new View(Halved), style: null);

    /// <summary>A window of 1,280 × 1,024 pixels at 400 % has room for 320 × 256.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_may_be_zoomed_to_four_times_its_size(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.Page.SetViewportSizeAsync(View.Phone, 256);
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        Assert.InRange(await tab.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, View.Phone);
        var fixedParts = await tab.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('body *')].filter((part) => ['fixed', 'sticky'].includes(getComputedStyle(part).position) && part.getBoundingClientRect().height > 64).map((part) => part.className)");
        Expect.None(fixedParts); // what stays in view would leave no room for the text
    }

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Figures)]
    [InlineData(PageKind.Timeline)]
    [InlineData(PageKind.ArabicPlaces)]
    public async Task In_forced_colours_the_focus_and_the_drawings_are_seen(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        await tab.Page.Keyboard.PressAsync("Tab");
        var outline = await tab.Page.EvaluateAsync<string>("() => { const style = getComputedStyle(document.activeElement); return `${style.outlineStyle} ${style.outlineWidth}`; }");
        Assert.Equal("solid 3px", outline);
        var unseen = await tab.Page.EvaluateAsync<string[]>("""
            () => {
              const background = getComputedStyle(document.documentElement).backgroundColor;
              const none = (colour) => colour === "none" || colour === background || /^rgba\(.*, 0\)$/.test(colour);
              return [...document.querySelectorAll("main svg :is(circle, rect, path, line, polyline)")]
                .filter((shape) => !shape.matches(".hit, .map-sea, .map-reach") && !shape.closest("defs, clipPath, mask, pattern") && shape.checkVisibility() && shape.getBBox().width + shape.getBBox().height > 0)
                .filter((shape) => { const style = getComputedStyle(shape); return none(style.fill) && none(style.stroke); })
                .map((shape) => `${shape.tagName}.${shape.getAttribute("class")}`);
            }
            """);
        Expect.None(unseen);
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.None });
    }

    [Fact]
    public async Task Who_wants_no_motion_gets_none()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Article));
        Assert.Equal("auto", await tab.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
        var moving = await tab.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('*')].filter((part) => { const style = getComputedStyle(part); return style.animationName !== 'none' || !/^0s/.test(style.transitionDuration); }).map((part) => part.className)");
        Expect.None(moving);
    }

    [Fact]
    public async Task Who_wants_more_contrast_gets_it()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Article));
        const string Muted = "() => getComputedStyle(document.querySelector('.standfirst')).color";
        var usual = await tab.Page.EvaluateAsync<string>(Muted);
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Contrast = Contrast.More });
        Assert.NotEqual(usual, await tab.Page.EvaluateAsync<string>(Muted));
        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Contrast = Contrast.NoPreference });
    }

    private async Task NothingIsCutAsync(PageKind kind, View view, string? style)
    {
        await using var tab = await chromium.OpenAsync(view);
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        if (style is not null) await tab.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = style });
        var needed = await tab.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
        Assert.True(needed <= view.Width, $"{needed} px wide in a window of {view.Width} px");
        if (await tab.Page.Locator("main").CountAsync() > 0) Expect.None(await CutText.FindAsync(tab.Page, mayScroll: true));
    }
}
