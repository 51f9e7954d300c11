using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hostile;

/// <summary>Builds bad input with the real theme, and loses patience with a build that runs away.</summary>
internal static class HostileSite
{
    /// <summary>Longest time for one build: many times what it takes on a slow machine, far below what a runaway takes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    /// <summary>Builds a site of a few files and writes its report.</summary>
    public static async Task<TestSite> BuildAsync(params InputFile[] files)
    {
        var building = Task.Run(async () =>
        {
            var site = await TestSite.BuildAsync(new BuildInputs([.. files], TestWords.Theme(), new BuildOptions()), TestSite.RealTheme);
            _ = site.Report;
            return site;
        });
        return await building.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    /// <summary>What a reader sees of the text of the only page that came from a file.</summary>
    public static string Shown(TestSite site) =>
        site.Html(site.Documents.Single(d => d is { File: not null, Page: not null }).Address.Path).QuerySelector("article .text")!.TextContent;

    /// <summary>The letters of a text.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    /// <summary>A text many times over.</summary>
    public static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
