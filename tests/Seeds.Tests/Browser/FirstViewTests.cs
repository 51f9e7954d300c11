using Seeds.Tests.Support;

namespace Seeds.Tests.Browser;

/// <summary>What a reader on a poor network has to wait for: the budgets of the first view.</summary>
public sealed class FirstViewTests(ChromiumFixture chromium, BuiltSites sites)
{
    private const int ArticleBytes = 14_000, HandbookBytes = 10_000, HandbookRequests = 4, AllBytes = 60_000, ScriptBytes = 10_000;

    [Fact]
    public async Task An_article_with_its_evidence_comes_in_one_small_answer()
    {
        var site = await sites.ProjectAsync();
        var articles = site.Pages.Where(path => IsArticle(path) || IsArticle(path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..])).ToList();
        Assert.NotEmpty(articles);
        var over = new List<string>();
        foreach (var path in articles)
        {
            var loaded = await LoadAsync(site, path);
            var text = loaded.Where(answer => answer is { IsPicture: false, IsScript: false }).ToList();
            if (text.Count != 1) over.Add($"{path} needs {text.Count} requests: {string.Join(", ", text.Select(answer => answer.Path))}");
            if (text[0].Bytes > ArticleBytes) over.Add($"{path} is {text[0].Bytes} bytes");
            if (loaded.Sum(answer => answer.Bytes) > AllBytes) over.Add($"{path} is {loaded.Sum(answer => answer.Bytes)} bytes with its pictures");
        }

        Expect.None(over);
    }

    [Fact]
    public async Task A_page_of_the_handbook_is_small_and_asks_for_little()
    {
        var site = await sites.ProjectAsync();
        var pages = site.Pages.Where(path => path.StartsWith("handbook/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(pages);
        var over = new List<string>();
        foreach (var path in pages)
        {
            var loaded = await LoadAsync(site, path);
            var text = loaded.Where(answer => answer is { IsPicture: false, IsScript: false }).Sum(answer => answer.Bytes);
            if (text > HandbookBytes) over.Add($"{path} is {text} bytes");
            if (loaded.Count > HandbookRequests) over.Add($"{path} needs {loaded.Count} requests");
            if (loaded.Sum(answer => answer.Bytes) > AllBytes) over.Add($"{path} is {loaded.Sum(answer => answer.Bytes)} bytes with its pictures");
        }

        Expect.None(over);
    }

    [Fact]
    public async Task Scripts_are_small()
    {
        var site = await sites.ProjectAsync();
        foreach (var script in new[] { "theme/script.js", "theme/search.js" }) Assert.InRange(Compressed.Size(File.ReadAllBytes(Path.Combine(site.Folder, script))), 1, ScriptBytes); // the second is no part of a first view
    }

    /// <summary>Those of editions in other languages stand in the folder of the language.</summary>
    private static bool IsArticle(string path) => path.StartsWith("articles/", StringComparison.Ordinal) && path != "articles/index.html";

    /// <summary>All that is loaded until a page stands, each with the size it has after Brotli at its best.</summary>
    private async Task<List<Answer>> LoadAsync(ServedSite site, string path)
    {
        await using var tab = await chromium.OpenAsync(new View(View.Phone));
        await tab.GoAsync(site.UrlOf(path));
        return [.. tab.Requests.Where(url => url.StartsWith(site.Server.Url, StringComparison.Ordinal)).Select(url => Read(site, url))];
    }

    private static Answer Read(ServedSite site, string url)
    {
        var path = Uri.UnescapeDataString(new Uri(url).AbsolutePath.TrimStart('/'));
        var bytes = File.ReadAllBytes(Path.Combine(site.Folder, path));
        return Path.GetExtension(path) is ".html" or ".css" or ".js" or ".json" or ".svg"
            ? new Answer(path, Compressed.Size(bytes), Path.GetExtension(path) == ".svg")
            : new Answer(path, bytes.Length, IsPicture: true);
    }

    /// <summary>What came; a script is no part of the first view, which is complete without it.</summary>
    private sealed record Answer(string Path, int Bytes, bool IsPicture)
    {
        public bool IsScript => Path.EndsWith(".js", StringComparison.Ordinal);
    }
}
