using System.Collections.Concurrent;
using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Pipelines;

namespace Seeds.Hosting.Files;

/// <summary>
/// The folder that holds the published site. It is never half a site:
/// 1. The new site is written beside it. 2. Files that no build made are carried over. 3. The two folders change places, in one
/// step where the system can. 4. The old one is deleted. Whatever ends this early leaves the folder as it was.
/// </summary>
/// <param name="path">The folder, as the user gave it.</param>
/// <param name="option">The option that chooses another.</param>
public sealed class OutputFolder(string path, string option = "--output")
{
    /// <summary>What the systems say of a file that another process holds: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION as an HRESULT.</summary>
    private const int LockedOnLinux = 11, LockedOnMac = 35, LockedOnWindows = unchecked((int)0x80070020);

    private readonly string full = Resolved(path);

    /// <summary>Full path of the folder.</summary>
    public string FullPath => full;

    private string Staging => Beside("new");

    private string Previous => Beside("old");

    /// <summary>Refuses a folder that must not be replaced.</summary>
    /// <param name="input">The input folder.</param>
    /// <exception cref="OutputException">The folder is not ours, or holds or is the input.</exception>
    public void Claim(string input)
    {
        var inputFull = Resolved(input);
        if (IsSameOrBelow(inputFull, full)) throw new OutputException($"the output folder `{path}` is, or holds, the input folder `{input}`; choose another with {option}");
        if (File.Exists(full)) throw new OutputException($"`{path}` is a file; choose a folder with {option}");
        Recover();
        if (Directory.Exists(full) && Manifest.Read(full) is null && Directory.EnumerateFileSystemEntries(full).Any())
        {
            throw new OutputException($"`{path}` holds files that no build made ({Manifest.FileName} is missing); choose an empty or new folder with {option}, or empty it yourself");
        }
    }

    /// <summary>Writes a site and puts it in the place of the one before.</summary>
    /// <param name="outputs">The files.</param>
    /// <param name="keep">Files to take from the site before, where it has them, in place of their new content.</param>
    /// <param name="threads">How many are written at once.</param>
    /// <param name="cancellation">Ends the writing; the site before stays.</param>
    /// <returns>Input files that could not be copied; the rest is written without them.</returns>
    /// <exception cref="OutputException">It could not be written, or a file that no build made is in the way.</exception>
    public async Task<ImmutableArray<Diagnostic>> WriteAsync(ImmutableArray<Document> outputs, Func<Document, bool> keep, int threads, CancellationToken cancellation) =>
        (await WriteAsync(outputs, keep, withCopies: false, threads, cancellation)).Unread;

    /// <summary>Writes a site, with compressed copies of its texts where they are asked for, and puts it in the place of the one before.</summary>
    /// <exception cref="OutputException">It could not be written, or a file that no build made is in the way.</exception>
    public async Task<SiteWritten> WriteAsync(ImmutableArray<Document> outputs, Func<Document, bool> keep, bool withCopies, int threads, CancellationToken cancellation)
    {
        using var alone = Lock();
        try
        {
            Delete(Staging);
            var manifest = new Manifest(ImmutableHashSet.CreateRange(StringComparer.Ordinal, outputs.Select(o => o.Address.Path)));
            Directory.CreateDirectory(Staging);
            manifest.Write(Staging); // first: what is left behind by a killed build is then known as ours
            foreach (var folder in outputs.Select(o => o.Address.Folder).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(Path.Combine(Staging, folder));
            var before = Manifest.Read(full);
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
            var faults = new ConcurrentDictionary<string, Diagnostic>(StringComparer.Ordinal);
            foreach (var some in outputs.GroupBy(o => o.Content!.IsBehind).OrderBy(g => g.Key))
            {
                await Parallel.ForEachAsync(WritingOrder.Of(some), options, async (output, _) =>
                {
                    if (await WriteFileAsync(output, keep(output) || IsSame(output, before)) is { } fault) faults[output.Address.Path] = fault;
                });
            }

            manifest = new Manifest(manifest.Paths.Except(faults.Keys));
            var copies = withCopies ? await new CompressedCopies(Staging, full, before).MakeAsync(manifest.Paths, threads, cancellation) : CopiesMade.None;
            manifest = new Manifest(manifest.Paths.Union(copies.Paths));
            if (!faults.IsEmpty || !copies.Paths.IsEmpty) manifest.Write(Staging);
            CarryOver(manifest);
            cancellation.ThrowIfCancellationRequested();
            FolderSwap.Swap(Staging, full, Previous);
            Delete(Previous);
            return new SiteWritten([.. faults.Values], copies);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"`{path}` cannot be written: {fault.Message}", fault);
        }
        finally
        {
            Delete(Staging);
        }
    }

    /// <summary>Removes the files that builds made, and folders that are then empty; says how many files.</summary>
    /// <exception cref="OutputException">The folder is not ours.</exception>
    public int Clean()
    {
        using var alone = Lock();
        Recover();
        Delete(Staging);
        if (!Directory.Exists(full)) return 0;
        if (Manifest.Read(full) is not { } manifest) throw new OutputException($"`{path}` was not made by a build ({Manifest.FileName} is missing); nothing was removed");
        var count = 0;
        foreach (var file in manifest.Paths.Select(p => Path.Combine(full, p)).Where(File.Exists))
        {
            File.Delete(file);
            count++;
        }

        File.Delete(Path.Combine(full, Manifest.FileName));
        var folders = manifest.Paths.SelectMany(p => FoldersAbove(p)).Distinct(StringComparer.Ordinal).OrderByDescending(d => d.Length);
        foreach (var folder in folders.Select(f => Path.Combine(full, f)).Append(full))
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        }

        return count;
    }

    private static IEnumerable<string> FoldersAbove(string file)
    {
        for (var folder = Paths.FolderOf(file); folder.Length > 0; folder = Paths.FolderOf(folder)) yield return folder;
    }

    /// <summary>Whether the build before made the same file, as its address tells.</summary>
    private static bool IsSame(Document output, Manifest? before) => output.Content!.IsNamed && before?.Paths.Contains(output.Address.Path) == true;

    private async ValueTask<Diagnostic?> WriteFileAsync(Document output, bool keepOld)
    {
        var target = Path.Combine(Staging, output.Address.Path);
        var old = Path.Combine(full, output.Address.Path);
        if (keepOld && File.Exists(old))
        {
            File.Copy(old, target);
            return null;
        }

        if (output.Content!.Copied is { } file) return Copy(file, target);
        Write(target, (await output.Content.Make!()).Span);
        return null;
    }

    private static Diagnostic? Copy(InputFile file, string target)
    {
        if (file.FullPath is not { } source || file.Length == 0)
        {
            Write(target, file.Read().Bytes.Span);
            return null;
        }

        try
        {
            File.OpenHandle(source).Dispose(); // tells a fault of the source from one of the target
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return UnreadableFile.At(file, InputFolder.Reason(fault));
        }

        File.Copy(source, target);
        File.SetAttributes(target, FileAttributes.Normal); // a copy of a file that may not be written may be, by the next build
        return null;
    }

    private static void Write(string target, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
    }

    /// <summary>Copies into the new site what no build made: a CNAME file, a repository, a link.</summary>
    private void CarryOver(Manifest made)
    {
        if (Directory.Exists(full)) CarryOver(new DirectoryInfo(full), "", Manifest.Read(full) ?? new Manifest([]), made);
    }

    private void CarryOver(DirectoryInfo folder, string prefix, Manifest before, Manifest made)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var relative = prefix + entry.Name;
            if (relative == Manifest.FileName || before.Paths.Contains(relative)) continue;
            var target = Path.Combine(Staging, relative);
            if (entry is DirectoryInfo { LinkTarget: null } below)
            {
                if (!before.Holds(relative)) Directory.CreateDirectory(target);
                CarryOver(below, relative + "/", before, made);
                continue;
            }

            if (made.Paths.Contains(relative)) throw new OutputException($"`{path}/{relative}` was not made by a build, and this one would replace it; move it away");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (entry.LinkTarget is { } link) File.CreateSymbolicLink(target, link);
            else if (entry is FileInfo { Length: 0 }) File.Create(target).Dispose(); // a pipe, too, has no length, and copying it would never end
            else File.Copy(entry.FullName, target);
        }
    }

    /// <summary>Where two folders could not change places in one step, a build may have been killed between the two steps.</summary>
    private void Recover()
    {
        if (!Directory.Exists(full) && Directory.Exists(Previous)) Directory.Move(Previous, full);
        else if (Directory.Exists(Previous)) Delete(Previous);
    }

    private FileStream Lock()
    {
        if (Path.GetDirectoryName(full) is not { } above) throw new OutputException($"`{path}` is the top of the disk; choose a folder below it with {option}");
        try
        {
            Directory.CreateDirectory(above);
            return new FileStream(Beside("lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (fault.HResult is LockedOnLinux or LockedOnMac or LockedOnWindows)
        {
            throw new OutputException($"another build is writing `{path}`; wait for it, or choose another folder with {option}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"`{path}` cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>A hidden name beside the folder, on the same disk, so that changing places is a matter of names only.</summary>
    private string Beside(string role) => Path.Combine(Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{role}");

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>The folder that a path leads to: a link stays a link, and what it leads to is replaced.</summary>
    private static string Resolved(string path)
    {
        var given = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return new DirectoryInfo(given) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : given;
    }

    private static bool IsSameOrBelow(string path, string folder) =>
        string.Equals(path, folder, StringComparison.Ordinal)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
