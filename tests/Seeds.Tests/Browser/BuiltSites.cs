using Seeds.Hosting.Preview;
using Seeds.Tests.Browser;
using Seeds.Tests.Support;

[assembly: AssemblyFixture(typeof(BuiltSites))]

namespace Seeds.Tests.Browser;

/// <summary>
/// The two sites that the browser tests look at, each built once by the real program, when the first test asks for it: the
/// project's own, and one of example pages that together hold every feature, in English and Arabic.
/// </summary>
public sealed class BuiltSites : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly Lazy<Task<ServedSite>> project, examples;

    /// <summary>Builds nothing yet.</summary>
    public BuiltSites()
    {
        project = new(() => BuildAsync(Repository.At("input"), "project"));
        examples = new(() => BuildAsync(ExamplesInput, "examples", "--strict"));
    }

    /// <summary>The input of the example pages.</summary>
    public static string ExamplesInput { get; } = Path.Combine(Repository.Tests, "Browser", "site");

    /// <summary>The project's own site.</summary>
    public Task<ServedSite> ProjectAsync() => project.Value;

    /// <summary>The example pages.</summary>
    public Task<ServedSite> ExamplesAsync() => examples.Value;

    /// <summary>The site that a kind of page is looked at in, and the page's path there.</summary>
    public async Task<(ServedSite Site, string Path)> FindAsync(PageKind kind)
    {
        var place = PagePlaces.Of(kind);
        return (await (place.InProject ? ProjectAsync() : ExamplesAsync()), place.Path);
    }

    /// <summary>The address of a page of a kind.</summary>
    public async Task<string> UrlOfAsync(PageKind kind)
    {
        var (site, path) = await FindAsync(kind);
        return site.UrlOf(path);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var site in new[] { project, examples })
        {
            if (site.IsValueCreated && site.Value.IsCompletedSuccessfully) await (await site.Value).DisposeAsync();
        }

        folder.Dispose();
    }

    private async Task<ServedSite> BuildAsync(string input, string name, params string[] more)
    {
        var output = folder.At(name);
        var (exitCode, said) = await SiteProgram.RunAsync(folder.Path, ["build", "--input", input, "--output", output, .. more]);
        Assert.True(exitCode == 0, $"the site of {input} does not build:\n{said}");
        return new ServedSite(output, await SiteServer.StartAsync(output, FreePort.Find(), live: null, CancellationToken.None));
    }
}
