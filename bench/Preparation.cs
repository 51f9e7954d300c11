namespace Seeds.Bench;

/// <summary>Sees that everything to be measured with is there, and builds Seeds.Site, before anything is measured.</summary>
internal static class Preparation
{
    /// <summary>What is missing, as one line for the user; <see langword="null"/> when all is ready.</summary>
    public static async Task<string?> FaultAsync(BenchOptions options, Repository repository, string? hugoVersion)
    {
        if (!await MeasuredProcess.IsAvailableAsync())
        {
            return "GNU time is missing: /usr/bin/time with -f (package 'time')";
        }

        if (options.Tools.Contains(Tool.Hugo) && hugoVersion is null)
        {
            return "hugo is missing (package 'hugo'); --only ours measures without it";
        }

        return options.Tools.Contains(Tool.Seeds) ? await BuildFaultAsync(repository) : null;
    }

    /// <summary>The version of the Hugo on the path; <see langword="null"/> when there is none.</summary>
    public static async Task<string?> HugoVersionAsync()
    {
        // "hugo v0.111.3+extended linux/amd64 BuildDate=…"
        var result = await new Command("hugo", ["version"], Path.GetTempPath()).RunAsync();
        return result is { ExitCode: 0 } && result.Output.Split(' ') is [_, var version, ..] ? version.TrimStart('v') : null;
    }

    private static async Task<string?> BuildFaultAsync(Repository repository)
    {
        if (!File.Exists(repository.SeedsProject))
        {
            return "Seeds.Site.csproj is missing beside bench/; --only hugo measures without it";
        }

        var build = new Command(
            "dotnet", ["build", repository.SeedsProject, "-c", "Release", "-v", "quiet", "-clp:NoSummary"], repository.Root);
        return await build.RunAsync() switch
        {
            null => "dotnet is missing on the path",
            { ExitCode: not 0 } failed => $"Seeds.Site does not build:\n{failed.Tail}",
            _ => File.Exists(repository.SeedsAssembly)
                ? null
                : $"the build made no {Path.GetRelativePath(repository.Root, repository.SeedsAssembly)}",
        };
    }
}
