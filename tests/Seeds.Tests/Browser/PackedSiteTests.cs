using System.IO.Compression;
using Microsoft.Playwright;
using Seeds.Tests.Support;

namespace Seeds.Tests.Browser;

/// <summary>The archive of a site, unpacked and opened from the disk, with no server at all.</summary>
public sealed class PackedSiteTests(ChromiumFixture chromium) : IDisposable
{
    private const string Places = """
        () => [location.href, location.href + "#top", ...[...document.querySelectorAll("[id]")].map((element) => new URL("#" + encodeURIComponent(element.id), location).href)]
        """;

    /// <summary>All that a page leads to or shows, of HTML, SVG and its own rules of style.</summary>
    private const string Links = """
        () => [
          ...[...document.querySelectorAll("[href], [src], [poster], [data]")].filter((element) => element.rel !== "canonical").flatMap((element) => ["href", "src", "poster", "data"].map((name) => element.getAttribute(name))),
          ...[...document.querySelectorAll("[srcset]")].flatMap((element) => element.srcset.split(",").map((part) => part.trim().split(" ")[0])),
          ...[...document.querySelectorAll("style")].flatMap((style) => [...style.textContent.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1])),
        ].filter((link) => link !== null).map((link) => { try { return new URL(link, document.baseURI).href.replace(/:~:.*/, ""); } catch { return link; } }).filter((link) => !/^(https?|mailto|data|javascript):/.test(link))
        """;

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("input", "Turkish border", "الحدود التركية")]
    [InlineData("tests/Seeds.Tests/Browser/site", "wire", "نص")]
    public async Task From_the_disk_every_link_works_and_so_does_the_search(string input, string english, string arabic)
    {
        var top = await UnpackAsync(Repository.At(input));
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        var places = new HashSet<string>(StringComparer.Ordinal);
        var links = new List<(string From, string To)>();
        foreach (var page in Directory.EnumerateFiles(top, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            await tab.GoAsync(new Uri(page).AbsoluteUri);
            places.UnionWith((await tab.Page.EvaluateAsync<string[]>(Places)).Select(Uri.UnescapeDataString));
            links.AddRange((await tab.Page.EvaluateAsync<string[]>(Links)).Select(to => (page, Uri.UnescapeDataString(to))));
        }

        Assert.NotEmpty(links);
        Expect.None([.. links.Distinct().Where(l => !places.Contains(l.To) && !IsOtherFile(l.To, top)).Select(l => $"{l.From}: {l.To}")]);
        Expect.None(tab.Complaints);
        await SearchAsync(Path.Combine(top, "index.html"), english);
        await SearchAsync(Path.Combine(top, "ar", "index.html"), arabic);
    }

    /// <summary>A file in the archive that is no page, and is there.</summary>
    private static bool IsOtherFile(string address, string top) =>
        !address.EndsWith(".html", StringComparison.Ordinal) && !address.Contains('#', StringComparison.Ordinal) && new Uri(address).LocalPath is var path && path.StartsWith(top, StringComparison.Ordinal) && File.Exists(path);

    private async Task SearchAsync(string page, string words)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync(new Uri(page).AbsoluteUri);
        await tab.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(tab.Page.Locator(".search-box input")).ToBeFocusedAsync();
        await tab.Page.Keyboard.TypeAsync(words);
        await Assertions.Expect(tab.Page.Locator(".search-box mark").First).ToBeVisibleAsync();
        var target = new Uri(await tab.Page.EvaluateAsync<string>("() => document.querySelector('.found-title').closest('a[href]')?.href ?? document.querySelector('.found-title').href"));
        Assert.True(File.Exists(target.LocalPath), target.ToString());
        Expect.None(tab.Complaints);
    }

    private async Task<string> UnpackAsync(string input)
    {
        var (exitCode, said) = await SiteProgram.RunAsync(temp.Path, ["pack", "--input", input, "--to", temp.At("to")]);
        Assert.True(exitCode == 0, said);
        await ZipFile.ExtractToDirectoryAsync(Directory.EnumerateFiles(temp.At("to"), "*.zip").Single(f => !f.EndsWith("-markdown.zip", StringComparison.Ordinal)), temp.At("unpacked"), TestContext.Current.CancellationToken);
        return Directory.EnumerateDirectories(temp.At("unpacked")).Single();
    }
}
