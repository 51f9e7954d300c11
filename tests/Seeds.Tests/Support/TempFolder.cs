namespace Seeds.Tests.Support;

/// <summary>A folder of its own for one test, deleted behind it.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("seeds-tests-");

    /// <summary>Its full path.</summary>
    public string Path => folder.FullName;

    /// <summary>The full path of something in it.</summary>
    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, its folders included; gives its full path.</summary>
    public string Write(string relative, string text)
    {
        var path = At(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>All files below a folder, by relative path, each with its text.</summary>
    public ImmutableSortedDictionary<string, string> Snapshot(string relative) => Directory.Exists(At(relative))
        ? Directory.EnumerateFiles(At(relative), "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(
            f => System.IO.Path.GetRelativePath(At(relative), f).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Names of all that stands in it, hidden names too.</summary>
    public ImmutableArray<string> Names(string relative = "") =>
        [.. Directory.EnumerateFileSystemEntries(At(relative)).Select(e => System.IO.Path.GetFileName(e)).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose()
    {
        if (folder.Exists) folder.Delete(recursive: true);
    }
}
