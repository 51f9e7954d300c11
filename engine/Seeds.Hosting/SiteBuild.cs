using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Passages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;
using Seeds.Hosting.Files;

namespace Seeds.Hosting;

/// <summary>
/// One build from folder to folder: the two edges around the pure middle.
/// 1. List the input. 2. Run the recipe. 3. Write the output, unless only the check was asked for.
/// </summary>
/// <param name="recipe">How the site is made.</param>
/// <param name="settings">What was chosen.</param>
/// <param name="time">The clock.</param>
public sealed class SiteBuild(Recipe recipe, BuildSettings settings, TimeProvider time)
{
    /// <summary>Finds the faults of the site without writing anything.</summary>
    /// <exception cref="OutputException">The input folder is missing or cannot be read.</exception>
    public async Task<BuildReport> CheckAsync(CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var (result, faults) = await RunAsync(cancellation);
        return new BuildReport(faults, result.Pages, result.Outputs.Length, SourcesOf(result), time.GetElapsedTime(started), Written: false);
    }

    /// <summary>Finds the faults of the site, and what is to be remembered of its pages when they are published.</summary>
    /// <exception cref="OutputException">The input folder is missing or cannot be read.</exception>
    public async Task<(BuildReport Report, ImmutableArray<PublishedPage> Pages, Redactor Redactor)> RememberAsync(CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var (result, faults) = await RunAsync(cancellation, remembers: true);
        return (
            new BuildReport(faults, result.Pages, result.Outputs.Length, SourcesOf(result), time.GetElapsedTime(started), Written: false),
            [.. result.Outputs.Where(d => d.Page is not null).Select(PublishedPage.Of)],
            result.Corpus.Records.Redactor);
    }

    /// <summary>Builds the site and writes it.</summary>
    /// <param name="keeps">Tells, by its path, whether a page with an error keeps the form it has in the site before.</param>
    /// <param name="cancellation">Ends the build early; the site before stays.</param>
    /// <exception cref="OutputException">The input folder is missing or cannot be read, or the output cannot or must not be written.</exception>
    public async Task<BuildReport> WriteAsync(Func<string, bool> keeps, CancellationToken cancellation) => (await WriteWholeAsync(keeps, cancellation)).Report;

    /// <summary>Builds the site and writes it, and gives what it was written of.</summary>
    /// <param name="keeps">Tells, by its path, whether a page with an error keeps the form it has in the site before.</param>
    /// <param name="cancellation">Ends the build early; the site before stays.</param>
    /// <exception cref="OutputException">The input folder is missing or cannot be read, or the output cannot or must not be written.</exception>
    public async Task<(BuildReport Report, BuildResult Result)> WriteWholeAsync(Func<string, bool> keeps, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var output = new OutputFolder(settings.Output);
        output.Claim(settings.Input);
        var (result, faults) = await RunAsync(cancellation);
        var withheld = UnreadPeople.IsAmong(faults) || (settings.Strict && !faults.IsEmpty);
        var copies = CopiesMade.None;
        if (!withheld)
        {
            var faulty = faults.Where(f => f.Severity == Severity.Error).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            var written = await output.WriteAsync(result.Outputs, d => d.Source is { } source && faulty.Contains(source.Path) && keeps(source.Path), settings.WithCopies, settings.Options.Threads, cancellation);
            (faults, copies) = (DiagnosticOrder.Sort(faults.Concat(written.Unread)), written.Copies);
        }

        return (new BuildReport(faults, result.Pages, result.Outputs.Length, SourcesOf(result), time.GetElapsedTime(started), !withheld) { Copies = copies }, result);
    }

    private static ImmutableHashSet<string> SourcesOf(BuildResult result) => [.. result.Outputs.Select(o => o.Source?.Path).OfType<string>()];

    private async Task<(BuildResult Result, ImmutableArray<Diagnostic> Faults)> RunAsync(CancellationToken cancellation, bool remembers = false)
    {
        InputFolder.Require(settings.Input);
        var listing = InputFolder.List(settings.Input, Path.GetFullPath(settings.Output));
        var inputs = new BuildInputs(listing.Files, settings.Theme.List(), settings.Options with { Today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), Remembers = remembers });
        var result = await Builder.RunAsync(recipe, inputs, cancellation);
        return (result, DiagnosticOrder.Sort(result.Diagnostics.Concat(listing.Diagnostics)));
    }
}
