namespace Seeds.Hosting.Preview;

/// <summary>Tells of every change below some folders, hidden files and the output apart.</summary>
public sealed class InputWatcher : IDisposable
{
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly string output;
    private readonly Action<string> changed;

    /// <summary>Begins to watch.</summary>
    /// <param name="folders">The folders; one that is not there is passed over.</param>
    /// <param name="output">The output folder: what builds write must not start the next one.</param>
    /// <param name="changed">Is told the path that changed, on any thread.</param>
    public InputWatcher(IEnumerable<string> folders, string output, Action<string> changed)
    {
        (this.output, this.changed) = (Path.GetFullPath(output), changed);
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(Path.GetFullPath(folder)) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += OnChange;
            watcher.Created += OnChange;
            watcher.Deleted += OnChange;
            watcher.Renamed += OnChange;
            watcher.Error += (_, _) => changed(folder);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => watchers.ForEach(w => w.Dispose());

    private void OnChange(object sender, FileSystemEventArgs e)
    {
        var isOutput = e.FullPath == output || e.FullPath.StartsWith(output + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var relative = Path.GetRelativePath(((FileSystemWatcher)sender).Path, e.FullPath);
        if (isOutput || relative.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.') && part != ".well-known")) return;
        changed(e.FullPath);
    }
}
