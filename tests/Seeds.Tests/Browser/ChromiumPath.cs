namespace Seeds.Tests.Browser;

/// <summary>Finds the system's Chromium. Nothing is downloaded.</summary>
internal static class ChromiumPath
{
    /// <summary>How to get one, for people who have none.</summary>
    public const string Hint = "install it (Debian: `apt-get install chromium`), or name one with CHROMIUM_PATH";

    private static readonly ImmutableArray<string> Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program; null when there is none. <c>CHROMIUM_PATH</c>, where it is set, is the only place looked at.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="exists">Whether there is a file.</param>
    public static string? Find(Func<string, string?> variable, Func<string, bool> exists)
    {
        if (variable("CHROMIUM_PATH") is { Length: > 0 } named) return exists(named) ? named : null;
        var folders = (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(exists);
    }
}
