using System.Collections.Immutable;
using System.Globalization;

namespace Seeds.Bench;

/// <summary>
/// Measures every tool over one size of site.
/// <list type="number">
/// <item>The pages are generated for each tool.</item>
/// <item>The tools run in turn, so that a slow spell of the machine falls on all of them.</item>
/// <item>Before each run the tool's last output is deleted and the disk has written what it still held.</item>
/// <item>A run counts only if it ended well and wrote at least a page for each page of Markdown.</item>
/// </list>
/// </summary>
internal sealed class Benchmark(BenchOptions options, Repository repository, string workFolder, TextWriter progress)
{
    /// <summary>Measures a site of <paramref name="pages"/> pages; the fault is for the user, and ends everything.</summary>
    public async Task<BenchmarkResult> RunAsync(int pages)
    {
        var folders = SiteFolders.For(workFolder, pages);
        await SayAsync($"{pages:N0} pages: generating");
        var meanWords = SiteGenerator.Write(folders, pages, repository.HugoTemplate);
        if (meanWords is < SiteGenerator.ShortestMean or > SiteGenerator.LongestMean)
        {
            return BenchmarkResult.Failed($"the generated pages have {meanWords:F1} words on average, which is no fair size");
        }

        var usages = options.Tools.ToDictionary(tool => tool, _ => ImmutableArray.CreateBuilder<ResourceUsage>());
        var outputs = new Dictionary<Tool, OutputCensus>();
        for (var run = 1; run <= options.Runs; run++)
        {
            foreach (var tool in options.Tools)
            {
                var (usage, output, fault) = await MeasureAsync(tool, folders, pages);
                if (usage is null)
                {
                    return BenchmarkResult.Failed($"{tool.Name()} at {pages:N0} pages: {fault}");
                }

                usages[tool].Add(usage);
                outputs[tool] = output;
                await SayAsync($"{pages:N0} pages, run {run} of {options.Runs}: {tool.Name()} {usage}");
            }
        }

        return new BenchmarkResult(
            meanWords,
            [.. options.Tools.Select(tool => new Measurement(pages, tool, usages[tool].ToImmutable(), outputs[tool]))],
            null);
    }

    private async Task<(ResourceUsage? Usage, OutputCensus Output, string? Fault)> MeasureAsync(Tool tool, SiteFolders folders, int pages)
    {
        var runFolder = folders.RunOf(tool);
        if (Directory.Exists(runFolder))
        {
            Directory.Delete(runFolder, recursive: true);
        }

        Directory.CreateDirectory(runFolder);

        // Writes still waiting for the disk would otherwise slow down whichever tool comes next.
        await new Command("sync", [], runFolder).RunAsync();

        var (result, usage) = await MeasuredProcess.RunAsync(tool.BuildCommand(folders, repository), Path.Combine(runFolder, "time.txt"));
        var output = OutputCensus.Of(folders.OutputOf(tool));
        if (usage is null)
        {
            return (null, output, string.Create(CultureInfo.InvariantCulture, $"exit status {result.ExitCode}\n{result.Tail}"));
        }

        return output.HtmlPages >= pages
            ? (usage, output, null)
            : (null, output, string.Create(CultureInfo.InvariantCulture, $"only {output.HtmlPages} HTML pages were written"));
    }

    private Task SayAsync(FormattableString line) => progress.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
