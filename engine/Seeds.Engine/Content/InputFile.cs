namespace Seeds.Engine.Content;

/// <summary>
/// A file that the build may read. The edge supplies <see cref="Read"/>, so the engine works the same on a disk, on
/// memory in a test, and under another host.
/// </summary>
/// <param name="Path">Path inside the input folder, with <c>/</c>: <c>articles/oak.md</c>.</param>
/// <param name="DisplayPath">Path as a person would type it: <c>input/articles/oak.md</c>.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Read">Gives the content; called when needed, perhaps more than once, and gives the same bytes each time.</param>
public sealed record InputFile(string Path, string DisplayPath, long Length, Func<FileBytes> Read)
{
    /// <summary>Where it is on a disk, so that large files can be copied without reading them; null when it is on none.</summary>
    public string? FullPath { get; init; }

    /// <summary>The folder part of <see cref="Path"/> without a closing <c>/</c>; empty at the top.</summary>
    public string Folder => Paths.FolderOf(Path);
}
