// Compares Seeds.Site with Hugo, or with itself: with records and without (--records):
//   1. read the command line
//   2. see that the tools are there, and build Seeds.Site (not timed)
//   3. for each size: generate the site, run the tools in turn, measure each process from outside
//   4. print the table, and write it where asked
// Results go to standard output, progress and faults to standard error. Exit status: see CommandLine.Usage.

using Seeds.Bench;
using Seeds.Bench.Records;

var (options, usageFault) = CommandLine.Parse([.. args]);
if (options is null)
{
    return await FailAsync(usageFault, 2);
}

if (options.Help)
{
    await Console.Out.WriteLineAsync(CommandLine.Usage);
    return 0;
}

if (Repository.Containing(AppContext.BaseDirectory) is not { } repository)
{
    return await FailAsync("the benchmark must be run from within its repository", 1);
}

var hugoVersion = options.Tools.Contains(Tool.Hugo) ? await Preparation.HugoVersionAsync() : null;
if (await Preparation.FaultAsync(options, repository, hugoVersion) is { } missing)
{
    return await FailAsync(missing, 1);
}

using var work = WorkFolder.Open(options);
if (work is null)
{
    return await FailAsync($"--work needs an empty folder, and '{options.WorkFolder}' is not", 2);
}

var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
if (options.Records)
{
    var (measured, fault) = await new RecordsBenchmark(options, repository, work.Path, Console.Error).RunAsync();
    if (measured is null)
    {
        return await FailAsync(fault, 1);
    }

    var section = RecordsReport.Write(measured, Machine.Current(work.Path, hugoVersion: null), today);
    await Console.Out.WriteAsync(section);
    if (options.Write)
    {
        await ResultsFile.WriteRecordsAsync(repository.Results, section);
    }

    return await DoneAsync(options, work);
}

var benchmark = new Benchmark(options, repository, work.Path, Console.Error);
var results = new List<(int Pages, BenchmarkResult Result)>();
foreach (var pages in options.Pages)
{
    var result = await benchmark.RunAsync(pages);
    if (result.Fault is not null)
    {
        return await FailAsync(result.Fault, 1);
    }

    results.Add((pages, result));
}

var report = Report.Write(
    [.. results.SelectMany(size => size.Result.Measurements)],
    [.. results.Select(size => (size.Pages, size.Result.MeanWords))],
    Machine.Current(work.Path, hugoVersion),
    today);
await Console.Out.WriteAsync(report);
if (options.Write)
{
    await ResultsFile.WriteComparisonAsync(repository.Results, report);
}

return await DoneAsync(options, work);

static async Task<int> DoneAsync(BenchOptions options, WorkFolder work)
{
    if (options.Keep)
    {
        await Console.Error.WriteLineAsync($"kept: {work.Path}");
    }

    return 0;
}

static async Task<int> FailAsync(string? fault, int exitCode)
{
    await Console.Error.WriteLineAsync($"error: {fault}");
    return exitCode;
}
