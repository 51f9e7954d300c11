namespace Seeds.Tests.Browser;

public sealed class AccessibilityTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>Each kind of page in two of the four views; the test of every page of the project takes the other two.</summary>
    public static TheoryData<PageKind, int, bool> Views { get; } =
    [
        .. from kind in Enum.GetValues<PageKind>()
           from view in new[] { (Width: View.Phone, IsDark: false), (Width: View.Desktop, IsDark: true) }
           select (kind, view.Width, view.IsDark),
    ];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_finds_nothing(PageKind kind, int width, bool dark)
    {
        await using var tab = await chromium.OpenAsync(new View(width, dark));
        await tab.GoAsync(await sites.UrlOfAsync(kind));
        var result = await Axe.RunAsync(tab.Page);
        Assert.True(result.Violations.IsEmpty, Axe.Print(result));
        if (kind is PageKind.WordsAlone or PageKind.ArabicWordsAlone) return; // they have one link, and all the browser's own colours, of which axe does not always judge
        Assert.Contains(result.Passed, id => id == "color-contrast-enhanced");
        Assert.Contains(result.Passed, id => id == "target-size");
    }

    [Theory]
    [InlineData(View.Phone, true)]
    [InlineData(View.Desktop, false)]
    public async Task Axe_finds_nothing_on_any_page_of_the_project(int width, bool dark)
    {
        await using var tab = await chromium.OpenAsync(new View(width, dark));
        var site = await sites.ProjectAsync();
        var faults = new List<string>();
        foreach (var path in site.Pages)
        {
            await tab.GoAsync(site.UrlOf(path));
            var result = await Axe.RunAsync(tab.Page);
            if (!result.Violations.IsEmpty) faults.Add($"{path}\n{Axe.Print(result)}");
        }

        Expect.None(faults);
    }

    [Fact]
    public async Task Axe_sees_what_is_wrong()
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.Page.SetContentAsync("""
            <!DOCTYPE html>
            <html lang="en">
            <title>Faulty</title>
            <p style="color: #777">pale</p>
            <img src="data:,">
            <a href="#1" style="font-size: 8px">1</a><a href="#2" style="font-size: 8px">2</a>
            """);
        var found = (await Axe.RunAsync(tab.Page)).Violations;
        Assert.All(["color-contrast", "image-alt", "target-size"], expected => Assert.Contains(found, violation => violation.Id == expected));
    }
}
