namespace Seeds.Bench;

/// <summary>The places in the repository that the benchmark uses.</summary>
internal sealed record Repository(string Root)
{
    /// <summary>The project that is measured.</summary>
    public string SeedsProject => Path.Combine(Root, "Seeds.Site.csproj");

    /// <summary>What its Release build makes.</summary>
    public string SeedsAssembly => Path.Combine(Root, "bin", "Release", "net10.0", "Seeds.Site.dll");

    /// <summary>Hugo's settings and layouts.</summary>
    public string HugoTemplate => Path.Combine(Root, "bench", "hugo");

    /// <summary>Where <c>--write</c> puts the report.</summary>
    public string Results => Path.Combine(Root, "bench", "results.md");

    /// <summary>The repository that <paramref name="folder"/> is in; <see langword="null"/> when it is in none.</summary>
    public static Repository? Containing(string folder)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, "bench", "Seeds.Bench.csproj")))
            {
                return new Repository(parent.FullName);
            }
        }

        return null;
    }
}
