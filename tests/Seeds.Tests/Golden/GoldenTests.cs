using Seeds.Tests.Support;

namespace Seeds.Tests.Golden;

/// <summary>
/// Builds each golden site and compares its faults and pinned files. With <c>SEEDS_UPDATE_GOLDENS=1</c> what is expected is written
/// anew, to be read in the diff: the report, and the pinned files, or all pages where none is pinned yet.
/// </summary>
public sealed class GoldenTests
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("SEEDS_UPDATE_GOLDENS") == "1";

    public static TheoryData<string> Cases => [.. GoldenCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_site_is_as_expected(string name)
    {
        var golden = new GoldenCase(name);
        var site = await golden.BuildAsync(PlainTheme.Instance);
        if (Update) await RewriteAsync(golden, site);
        Assert.True(File.Exists(golden.ReportFile), $"{name} has no report.txt; an empty one expects no faults");
        Assert.Equal(await File.ReadAllTextAsync(golden.ReportFile, TestContext.Current.CancellationToken), site.Report);
        foreach (var address in golden.Expected)
        {
            Assert.True(site.Files.ContainsKey(address), $"{name}/out/{address} was not made by the build, which made: {string.Join(", ", site.Files.Keys)}");
            var expected = await File.ReadAllBytesAsync(golden.At(address), TestContext.Current.CancellationToken);
            if (site.Documents.Any(d => d.Address.Path == address && d.Page is not null)) Assert.Equal(System.Text.Encoding.UTF8.GetString(expected), site.Text(address));
            else Assert.Equal(expected, site.Files[address].ToArray());
        }
    }

    [Fact]
    public void No_case_is_without_expectation() =>
        Assert.DoesNotContain(GoldenCase.Names, n => new FileInfo(new GoldenCase(n).ReportFile) is { Exists: true, Length: 0 } && new GoldenCase(n).Expected.IsEmpty);

    private static async Task RewriteAsync(GoldenCase golden, TestSite site)
    {
        await File.WriteAllTextAsync(golden.ReportFile, site.Report, TestContext.Current.CancellationToken);
        var pinned = golden.Expected;
        if (pinned.IsEmpty) pinned = [.. site.Documents.Where(d => d.Page is not null).Select(d => d.Address.Path)];
        foreach (var address in pinned.Where(site.Files.ContainsKey))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(golden.At(address))!);
            await File.WriteAllBytesAsync(golden.At(address), site.Files[address].ToArray(), TestContext.Current.CancellationToken);
        }
    }
}
