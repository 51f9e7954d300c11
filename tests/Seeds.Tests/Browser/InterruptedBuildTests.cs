using Seeds.Tests.Support;

namespace Seeds.Tests.Browser;

/// <summary>A build that is ended while it writes: the site before stays to the byte, and the next build leaves no trace of it.</summary>
public sealed class InterruptedBuildTests(ManyPages many) : IClassFixture<ManyPages>
{
    private const int Cancelled = 130;

    [Fact]
    public async Task A_killed_build_leaves_the_site_before()
    {
        using var folder = new TempFolder();
        var before = await BuildAsync(folder);
        await using (var build = Start(folder))
        {
            await IsWritingAsync(build, folder);
            build.Kill();
            Assert.NotEqual(0, await build.EndAsync());
            Assert.True(Directory.Exists(folder.At(".site.new")), "the build was over before it was killed");
        }

        Assert.Equal(before, FolderPrint.Of(folder.At("site")));
        Assert.Equal(before, await BuildAsync(folder));
        Assert.Equal(["site"], folder.Names());
    }

    [Fact]
    public async Task A_build_ended_by_control_C_leaves_the_site_before_and_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Ctrl+C cannot be sent to another process there");
        using var folder = new TempFolder();
        var before = await BuildAsync(folder);
        await using (var build = Start(folder))
        {
            await IsWritingAsync(build, folder);
            build.Interrupt();
            Assert.Equal(Cancelled, await build.EndAsync());
            Assert.Contains("the output is as it was", build.Said, StringComparison.Ordinal);
        }

        Assert.Equal(before, FolderPrint.Of(folder.At("site")));
        Assert.Equal(["site"], folder.Names());
        Assert.Equal(before, await BuildAsync(folder));
    }

    /// <summary>Builds the site of example pages; gives what it holds.</summary>
    private static async Task<string> BuildAsync(TempFolder folder)
    {
        var (exitCode, said) = await SiteProgram.RunAsync(folder.Path, "build", "--input", BuiltSites.ExamplesInput, "--output", "site");
        Assert.True(exitCode == 0, said);
        return FolderPrint.Of(folder.At("site"));
    }

    /// <summary>Starts to build the large site over the other.</summary>
    private SiteProgram Start(TempFolder folder) => SiteProgram.Start(folder.Path, "build", "--input", many.Input, "--output", "site");

    private static Task IsWritingAsync(SiteProgram build, TempFolder folder) =>
        Poll.UntilAsync(() => Directory.Exists(folder.At(".site.new")) || !build.IsRunning, () => build.Said);
}
