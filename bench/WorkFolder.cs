namespace Seeds.Bench;

/// <summary>The folder that holds the generated sites and outputs, emptied at the end unless it is to be kept.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool _isTemporary;
    private readonly bool _keep;

    private WorkFolder(string path, bool isTemporary, bool keep) => (Path, _isTemporary, _keep) = (path, isTemporary, keep);

    /// <summary>The folder's full path.</summary>
    public string Path { get; }

    /// <summary>
    /// A temporary folder, or the one asked for; <see langword="null"/> when that holds something already, because
    /// the benchmark deletes only what it made.
    /// </summary>
    public static WorkFolder? Open(BenchOptions options)
    {
        if (options.WorkFolder is null)
        {
            return new WorkFolder(Directory.CreateTempSubdirectory("seeds-bench-").FullName, isTemporary: true, options.Keep);
        }

        var folder = Directory.CreateDirectory(options.WorkFolder);
        return folder.EnumerateFileSystemInfos().Any() ? null : new WorkFolder(folder.FullName, isTemporary: false, options.Keep);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_keep)
        {
            return;
        }

        foreach (var child in new DirectoryInfo(Path).GetDirectories())
        {
            child.Delete(recursive: true);
        }

        if (_isTemporary)
        {
            Directory.Delete(Path);
        }
    }
}
