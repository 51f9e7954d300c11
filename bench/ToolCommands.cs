namespace Seeds.Bench;

/// <summary>What is measured: each tool's name, and the command by which it builds a site.</summary>
internal static class ToolCommands
{
    /// <summary>The tool's name in reports.</summary>
    public static string Name(this Tool tool) => tool == Tool.Seeds ? "Seeds.Site" : "Hugo";

    /// <summary>
    /// The command that builds the site of <paramref name="folders"/>. It runs in the run's own folder, which also
    /// takes the caches, so that nothing of one run is left for the next.
    /// </summary>
    public static Command BuildCommand(this Tool tool, SiteFolders folders, Repository repository)
    {
        var folder = folders.RunOf(tool);
        var output = folders.OutputOf(tool);
        var command = tool == Tool.Seeds
            ? new Command("dotnet", [repository.SeedsAssembly, "build", "--input", folders.SeedsInput, "--output", output], folder)
            : new Command("hugo", ["--source", folders.HugoSource, "--destination", output], folder);
        var cache = Path.Combine(folder, "cache");
        return command with { Environment = [("XDG_CACHE_HOME", cache), ("HUGO_CACHEDIR", cache)] };
    }
}
