using System.Collections.Immutable;
using System.Globalization;

namespace Seeds.Bench.Records;

/// <summary>
/// Measures what records cost: the same articles are built with records and without, in turn. A run counts only if it named no fault and
/// wrote a page for each article.
/// </summary>
internal sealed class RecordsBenchmark(BenchOptions options, Repository repository, string workFolder, TextWriter progress)
{
    private const string LoadFile = "/proc/loadavg";

    /// <summary>Measures both sites. Of result and fault one is there; the fault is for the user.</summary>
    public async Task<(RecordsResult? Result, string? Fault)> RunAsync()
    {
        var sites = new RecordSites(Path.Combine(workFolder, "records"), options.Pages[0]);
        await SayAsync($"{sites.Articles:N0} articles, {sites.Records:N0} records: generating");
        var meanWords = sites.Write();
        var load = File.Exists(LoadFile) ? (await File.ReadAllTextAsync(LoadFile)).Split(' ')[0] : null;
        ImmutableArray<bool> variants = [true, false];
        var usages = variants.ToDictionary(with => with, _ => ImmutableArray.CreateBuilder<ResourceUsage>());
        var outputs = new Dictionary<bool, OutputCensus>();
        for (var run = 1; run <= options.Runs; run++)
        {
            foreach (var with in variants)
            {
                var (usage, output, fault) = await MeasureAsync(sites, with);
                if (usage is null)
                {
                    return (null, $"{Name(with)}: {fault}");
                }

                usages[with].Add(usage);
                outputs[with] = output;
                await SayAsync($"run {run} of {options.Runs}: {Name(with)} {usage}");
            }
        }

        return (new RecordsResult(sites, meanWords, load, Measured(true), Measured(false)), null);

        Measurement Measured(bool with) => new(sites.Articles, Tool.Seeds, usages[with].ToImmutable(), outputs[with]);
    }

    /// <summary>What a site is called in reports.</summary>
    public static string Name(bool withRecords) => withRecords ? "with records" : "without";

    private async Task<(ResourceUsage? Usage, OutputCensus Output, string? Fault)> MeasureAsync(RecordSites sites, bool with)
    {
        var folder = sites.RunOf(with);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        await new Command("sync", [], folder).RunAsync();

        var output = Path.Combine(folder, "output");
        var command = new Command("dotnet", [repository.SeedsAssembly, "build", "--input", sites.InputOf(with), "--output", output], folder);
        var (result, usage) = await MeasuredProcess.RunAsync(command, Path.Combine(folder, "time.txt"));
        var census = OutputCensus.Of(output);
        return (result, usage) switch
        {
            (_, null) => (null, census, string.Create(CultureInfo.InvariantCulture, $"exit status {result.ExitCode}\n{result.Tail}")),
            _ when (result.Output + result.Error).Contains("[SEED", StringComparison.Ordinal) => (null, census, $"a fault was named\n{result.Tail}"),
            _ when census.HtmlPages < sites.Articles => (null, census, string.Create(CultureInfo.InvariantCulture, $"only {census.HtmlPages} HTML pages were written")),
            _ => (usage, census, null),
        };
    }

    private Task SayAsync(FormattableString line) => progress.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
