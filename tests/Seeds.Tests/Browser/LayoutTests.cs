using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

public sealed class LayoutTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>WCAG 2.2 criterion 1.4.8: a line is no longer than this.</summary>
    private const int LongestLine = 80;

    private static readonly ImmutableArray<int> Widths = [View.Phone, View.MarginBeside - 1, View.MarginBeside, View.Desktop];

    public static TheoryData<PageKind> Kinds { get; } = [.. Enum.GetValues<PageKind>()];

    [Fact]
    public async Task No_page_scrolls_sideways_at_any_width()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        var wide = new List<string>();
        foreach (var site in new[] { await sites.ProjectAsync(), await sites.ExamplesAsync() })
        {
            foreach (var path in site.Pages)
            {
                await tab.GoAsync(site.UrlOf(path));
                await tab.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((details) => { details.open = true; })");
                foreach (var width in Widths)
                {
                    await tab.ShowAsAsync(new View(width));
                    var needed = await tab.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                    if (needed > width) wide.Add($"{path} is {needed} px wide in a window of {width} px");
                }
            }
        }

        Expect.None(wide);
    }

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.Handbook)]
    [InlineData(PageKind.Wire)]
    [InlineData(PageKind.EveryFeature)]
    [InlineData(PageKind.Arabic)]
    public async Task Lines_are_not_too_long_to_read(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var lines = await LineLength.LinesAsync(tab.Page);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(line.Length <= LongestLine, $"{line.Length} characters: {line}"));
    }

    [Theory]
    [InlineData(PageKind.Handbook, View.MarginBeside)]
    [InlineData(PageKind.Handbook, View.Desktop)]
    [InlineData(PageKind.ArabicWire, View.MarginBeside)]
    [InlineData(PageKind.ArabicWire, View.Desktop)]
    public async Task The_margin_stands_at_the_end_of_the_text(PageKind kind, int width)
    {
        await using var tab = await chromium.OpenAsync(new View(width));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var (text, margin) = (await BoxAsync(tab, ".text"), await BoxAsync(tab, ".margin"));
        if (kind == PageKind.ArabicWire) Assert.True(margin.X + margin.Width <= text.X + 1, "the margin reaches into the text");
        else Assert.True(text.X + text.Width <= margin.X + 1, "the margin reaches into the text");
        Assert.Equal(text.Y, margin.Y, 1f);
        Assert.InRange(margin.X, 0, width - margin.Width);
    }

    [Theory]
    [InlineData(PageKind.Article, View.MarginBeside)]
    [InlineData(PageKind.Article, View.Desktop)]
    [InlineData(PageKind.EveryFeature, View.Desktop)]
    [InlineData(PageKind.Arabic, View.MarginBeside)]
    [InlineData(PageKind.ArabicArticle, View.MarginBeside)]
    [InlineData(PageKind.ArabicArticle, View.Desktop)]
    public async Task Notes_stand_beside_the_text_in_its_order_and_none_over_another(PageKind kind, int width)
    {
        await using var tab = await chromium.OpenAsync(new View(width));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var text = await BoxAsync(tab, ".text");
        var notes = await tab.Page.EvaluateAsync<float[][]>("() => [...document.querySelectorAll('.evidence, .beside')].map((note) => { const { left, right, top, bottom } = note.getBoundingClientRect(); return [left, right, top, bottom]; })");
        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.True(kind is PageKind.Arabic or PageKind.ArabicArticle ? note[1] <= text.X + 1 : note[0] >= text.X + text.Width - 1, "a note reaches into the text"));
        Assert.All(notes, note => Assert.InRange(note[0], 0, width - (note[1] - note[0])));
        Assert.All(notes.Zip(notes.Skip(1)), pair => Assert.True(pair.First[3] <= pair.Second[2] + 1, "a note covers the one before"));
    }

    [Theory]
    [InlineData(PageKind.EveryFeature)]
    [InlineData(PageKind.Arabic)]
    public async Task A_footnote_begins_beside_the_block_that_cites_it(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var apart = await tab.Page.EvaluateAsync<float[]>("() => [...document.querySelectorAll('.noted > .beside')].map((note) => note.getBoundingClientRect().top - note.parentElement.firstElementChild.getBoundingClientRect().top)");
        Assert.NotEmpty(apart);
        Assert.All(apart, distance => Assert.InRange(distance, -1, 12));
    }

    [Theory]
    [InlineData(PageKind.Article)]
    [InlineData(PageKind.EveryFeature)]
    public async Task On_a_narrow_screen_notes_stand_behind_their_paragraph(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var gaps = await tab.Page.EvaluateAsync<float[]>("() => [...document.querySelectorAll('.noted')].map((block) => block.lastElementChild.getBoundingClientRect().top - block.firstElementChild.getBoundingClientRect().bottom)");
        Assert.NotEmpty(gaps);
        Assert.All(gaps, gap => Assert.InRange(gap, -1, 60));
    }

    [Theory]
    [InlineData(PageKind.Article, View.Phone)]
    [InlineData(PageKind.Article, View.MarginBeside - 1)]
    [InlineData(PageKind.Arabic, View.Phone)]
    [InlineData(PageKind.Arabic, View.MarginBeside - 1)]
    public async Task On_a_narrow_screen_the_margin_folds_in_between_head_and_text(PageKind kind, int width)
    {
        await using var tab = await chromium.OpenAsync(new View(width));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var (head, margin, text) = (await BoxAsync(tab, ".page-head"), await BoxAsync(tab, ".margin"), await BoxAsync(tab, ".text"));
        Assert.True(head.Y + head.Height <= margin.Y, "the margin begins within the head");
        Assert.True(margin.Y + margin.Height <= text.Y, "the text begins within the margin");
        Assert.True(text.X >= 0 && text.X + text.Width <= width, "the text is cut");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Wide_parts_scroll_in_their_own_box_and_no_text_is_hidden(PageKind kind)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        Expect.None(await CutText.FindAsync(tab.Page, mayScroll: true));
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(Tab tab, string selector) =>
        await tab.Page.Locator(selector).First.BoundingBoxAsync() ?? throw new InvalidOperationException($"{selector} is not shown");
}
