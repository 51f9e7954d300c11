using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Golden;

/// <summary>
/// A small site with what is expected of it: <c>in/</c> its input; <c>report.txt</c> its faults; <c>out/</c> those of its files that are worth
/// pinning, as the plain theme prints them; <c>options.txt</c>, where it needs any, one option a line: <c>base-url URL</c>, <c>drafts</c>, <c>today DATE</c>,
/// <c>unreadable PATH</c> (the disk refuses that file), <c>repeat PATH COUNT</c> (its text stands there so many times), <c>without-word KEY</c> (the
/// English words lack one).
/// </summary>
/// <param name="Name">Name of its folder.</param>
internal sealed record GoldenCase(string Name)
{
    private static readonly string All = Path.Combine(Repository.Tests, "Golden", "cases");

    private string Folder => Path.Combine(All, Name);

    /// <summary>Names of all cases.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Directory.GetDirectories(All).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>Where the expected faults stand.</summary>
    public string ReportFile => Path.Combine(Folder, "report.txt");

    /// <summary>Addresses of the expected files.</summary>
    public ImmutableArray<string> Expected => Directory.Exists(At(""))
        ? [.. Directory.EnumerateFiles(At(""), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(At(""), f).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The file that says what is expected at an address.</summary>
    public string At(string address) => Path.Combine(Folder, "out", address);

    /// <summary>All that its build reads.</summary>
    public BuildInputs Inputs()
    {
        var options = Options();
        var listing = InputFolder.List(Path.Combine(Folder, "in"));
        Assert.Empty(listing.Diagnostics);
        var files = listing.Files.Select(f => Adjusted(f with { DisplayPath = "input/" + f.Path }, options));
        var theme = TestWords.Theme(options.Where(o => o.Key == "without-word").Select(o => o.Value).SingleOrDefault());
        var baseUrl = options.Where(o => o.Key == "base-url").Select(o => new Uri(o.Value)).SingleOrDefault();
        DateOnly? today = options.Where(o => o.Key == "today").Select(o => (DateOnly?)DateOnly.ParseExact(o.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)).SingleOrDefault();
        return new BuildInputs([.. files], theme, new BuildOptions(baseUrl, options.Any(o => o.Key == "drafts"), Today: today));
    }

    /// <summary>Builds it.</summary>
    public Task<TestSite> BuildAsync(ITheme theme) => TestSite.BuildAsync(Inputs(), theme);

    private static InputFile Adjusted(InputFile file, ImmutableArray<(string Key, string Value)> options)
    {
        if (options.Contains(("unreadable", file.Path))) return Source.Unreadable(file.Path, "permission denied");
        if (options.FirstOrDefault(o => o.Key == "repeat" && o.Value.StartsWith(file.Path + " ", StringComparison.Ordinal)).Value is not { } repeat) return file;
        var count = int.Parse(repeat.AsSpan(file.Path.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        var once = file.Read().Bytes.ToArray();
        return Source.Bytes(file.Path, [.. Enumerable.Repeat(once, count).SelectMany(b => b)]);
    }

    private ImmutableArray<(string Key, string Value)> Options()
    {
        var file = Path.Combine(Folder, "options.txt");
        if (!File.Exists(file)) return [];
        return [.. File.ReadAllLines(file).Where(l => l.Length > 0).Select(l => l.Split(' ', 2)).Select(p => (p[0], p.ElementAtOrDefault(1) ?? ""))];
    }
}
