using Seeds.Engine.Pipelines;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Determinism;

/// <summary>The whole program, in a process of its own, gives the site that the tests build in memory; wherever it runs.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("C", "UTC", "1")]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", "8")]
    public async Task The_program_writes_the_same_bytes_in_any_language_and_time_zone(string language, string zone, string threads)
    {
        using var temp = new TempFolder();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone };
        var run = await SiteProgram.RunAsync(Repository.Root, environment, "build", "--output", temp.At("site"), "--base-url", "https://example.org/", "--threads", threads);
        Assert.Equal(("", 0), (run.Messages, run.ExitCode));
        var inputs = new BuildInputs(InputFolder.List(Repository.At("input")).Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(new Uri("https://example.org/")));
        var expected = await TestSite.BuildAsync(inputs, TestSite.RealTheme);
        var written = temp.Snapshot("site");
        Assert.Equal(expected.Files.Keys.Append(Manifest.FileName).Order(StringComparer.Ordinal), written.Keys);
        foreach (var address in expected.Files.Keys) Assert.Equal(expected.Files[address].ToArray(), await File.ReadAllBytesAsync(temp.At("site/" + address), TestContext.Current.CancellationToken));
    }
}
