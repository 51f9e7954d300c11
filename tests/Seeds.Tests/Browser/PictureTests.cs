using System.Globalization;
using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>
/// Takes a picture of each kind of page as readers have it, for people to look at (<c>artifacts/pictures</c>). What a test can tell of a picture is
/// that something is on it, that the dark ones are dark, and that it is as wide as the window.
/// </summary>
public sealed class PictureTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>How light the page's background is, from 0 to 255.</summary>
    private const string Lightness = """
        () => {
          const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
          context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
          context.fillRect(0, 0, 1, 1);
          const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
          return alpha === 0 ? 255 : Math.max(red, green, blue);
        }
        """;

    public static TheoryData<PageKind, int, bool> Views => AccessibilityTests.Views;

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_drawn(PageKind kind, int width, bool dark)
    {
        await using var tab = await chromium.OpenAsync(new View(width, dark));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        await tab.ScrollThroughAsync();
        var picture = await tab.Page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true });
        await Artifacts.KeepAsync("pictures", string.Create(CultureInfo.InvariantCulture, $"{kind}-{width}-{(dark ? "dark" : "light")}.png"), picture);
        Assert.Equal(width, WidthOf(picture));
        Assert.True(picture.Length > 4_000, "nothing is on it");
        if (kind is PageKind.WordsAlone or PageKind.ArabicWordsAlone) return; // they have the browser's own colours
        Assert.InRange(await tab.Page.EvaluateAsync<int>(Lightness), dark ? 0 : 200, dark ? 60 : 255);
    }

    /// <summary>Width of a PNG in pixels: the first field of its header (Portable Network Graphics, section 11.2.1).</summary>
    private static int WidthOf(byte[] png) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
}
