namespace Seeds.Tests.Browser;

/// <summary>Nothing that a reader looks at moves by itself: the cumulative layout shift of each page is 0.</summary>
public sealed class LayoutShiftTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>What moved since the page began, and how far as the browser counts it (Layout Instability API).</summary>
    private const string Shifts = """
        () => new Promise((resolve) => {
          const found = [];
          const note = (entries) => entries.forEach((entry) => found.push(`${entry.value.toFixed(4)} ${entry.sources.map((source) => source.node?.nodeName + "." + source.node?.className).join(", ")}`));
          const observer = new PerformanceObserver((list) => note(list.getEntries()));
          observer.observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => { note(observer.takeRecords()); resolve(found); }));
        })
        """;

    public static TheoryData<PageKind, int> Views { get; } = [.. from kind in Enum.GetValues<PageKind>() from width in new[] { View.Phone, View.Desktop } select (kind, width)];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_moves_by_itself(PageKind kind, int width)
    {
        await using var tab = await chromium.OpenAsync(new View(width));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        await tab.ScrollThroughAsync();
        Expect.None(await tab.Page.EvaluateAsync<string[]>(Shifts));
    }

    [Fact]
    public async Task A_page_that_moves_is_told()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync(await sites.UrlOfAsync(PageKind.Article));
        await tab.Page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => { document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'late', style: 'height: 200px' })); requestAnimationFrame(done); }))");
        Assert.NotEmpty(await tab.Page.EvaluateAsync<string[]>(Shifts));
    }
}
