using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

public sealed class KeyboardTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>More stops than any of the pages has: a guard against going round for ever.</summary>
    private const int Most = 400;

    /// <summary>All that can be used on a page and is shown; what scrolls counts, because arrow keys move it.</summary>
    private const string Usable = """
        () => {
          const all = [...document.querySelectorAll("*:not(script, .note-in-place, .note-in-place *)")];
          return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
            .filter((element) => element.type !== "radio" || element.checked) // the arrow keys go on from there
            .filter((element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }))
            .map((element) => `${all.indexOf(element)} ${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
        }
        """;

    /// <summary>Where the focus is; a folded list of pages is a stop like any other.</summary>
    private const string Stop = """
        () => {
          const element = document.activeElement;
          if (element === document.body) return null;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          return {
            place: [...document.querySelectorAll("*:not(script, .note-in-place, .note-in-place *)")].indexOf(element),
            name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
            folds: element.tagName === "SUMMARY" && !element.parentElement.open,
            ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
            inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          };
        }
        """;

    public static TheoryData<PageKind, int> Views { get; } =
    [
        .. from kind in new[] { PageKind.Home, PageKind.Article, PageKind.EveryFeature, PageKind.Arabic, PageKind.NotFound }
           from width in new[] { View.Phone, View.Desktop }
           select (kind, width),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task The_first_key_shows_the_way_to_the_text(PageKind kind, int width)
    {
        await using var tab = await chromium.OpenAsync(new View(width));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var skip = tab.Page.Locator("a.skip");
        Assert.True((await skip.BoundingBoxAsync())!.Height < 10, "it shows before it is wanted");
        await tab.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(skip).ToBeFocusedAsync();
        var box = (await skip.BoundingBoxAsync())!;
        var isWhole = box is { X: >= 0, Y: >= 0, Width: > 60, Height: >= 24 } && box.X + box.Width <= width;
        Assert.True(isWhole, $"it shows at {box.X}, {box.Y}, {box.Width} × {box.Height}");
        Assert.Equal("none", await skip.EvaluateAsync<string>("(element) => getComputedStyle(element).clipPath"));
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator("main")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator("main")).ToBeInViewportAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_link_is_reached_in_turn_and_shows_that_it_is(PageKind kind, int width)
    {
        await using var tab = await chromium.OpenAsync(new View(width));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var stops = await WalkAsync(tab);
        var usable = await tab.Page.EvaluateAsync<string[]>(Usable);
        Assert.InRange(usable.Length, 5, Most);
        Expect.None([.. usable.Where(u => !stops.Any(s => u.StartsWith($"{s.Place} ", StringComparison.Ordinal))).Select(u => "not reached: " + u)]);
        Expect.None([.. stops.Where(s => !s.Ring).Select(s => "no ring: " + s.Name)]);
        Expect.None([.. stops.Where(s => !s.InView).Select(s => "out of view: " + s.Name)]);
        Assert.Equal(stops.Select(s => s.Place).Order(), stops.Select(s => s.Place));
    }

    [Fact]
    public async Task A_wide_table_is_moved_by_the_arrow_keys()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.EveryFeature));
        var table = tab.Page.Locator(".table", new PageLocatorOptions { HasText = "lasttableword" });
        await table.FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");
        await tab.Page.WaitForFunctionAsync("() => document.activeElement.scrollLeft > 0");
    }

    /// <summary>Goes through the page by the Tab key alone, unfolding on the way what is folded.</summary>
    private static async Task<List<FocusStop>> WalkAsync(Tab tab)
    {
        var stops = new List<FocusStop>();
        while (stops.Count < Most)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await tab.Page.EvaluateAsync<FocusStop?>(Stop) is not { } stop || stops.Any(s => s.Place == stop.Place)) break;
            stops.Add(stop);
            if (!stop.Folds) continue;
            await tab.Page.Keyboard.PressAsync("Enter");
            await tab.Page.WaitForFunctionAsync("() => document.activeElement.parentElement.open");
        }

        return stops;
    }

    private sealed class FocusStop
    {
        public int Place { get; init; }

        public string Name { get; init; } = "";

        public bool Folds { get; init; }

        public bool Ring { get; init; }

        public bool InView { get; init; }
    }
}
