using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Modules;

namespace Seeds.Hosting.Files;

/// <summary>Lists the files of the input folder: the one edge at which a build reads.</summary>
public static class InputFolder
{
    /// <summary>Refuses a folder that is not there, or is a file.</summary>
    /// <param name="root">The folder, as the user gave it.</param>
    /// <exception cref="OutputException">It is no folder.</exception>
    public static void Require(string root)
    {
        if (File.Exists(root)) throw new OutputException($"`{root}` is a file; name a folder with --input");
        if (!Directory.Exists(root)) throw new OutputException($"there is no input folder `{root}`; make one, or name yours with --input");
    }

    /// <summary>
    /// All files below a folder, sorted by path. Names that begin with a dot are left out, <c>.well-known</c> apart, and so are folders
    /// that a build made. A symbolic
    /// link to a file in the folder is followed; others are named and left out.
    /// </summary>
    /// <param name="root">The folder, as the user gave it.</param>
    /// <param name="except">Full path of a folder to leave out: the output, should it lie inside.</param>
    /// <exception cref="OutputException">The folder itself cannot be read: a site made of nothing must not replace the one before.</exception>
    public static InputListing List(string root, string? except = null)
    {
        var files = new List<InputFile>();
        var faults = new List<Diagnostic>();
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        Visit(new DirectoryInfo(full), "", root.Replace('\\', '/').TrimEnd('/'), full, except, files, faults);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new InputListing([.. files], [.. faults]);
    }

    private static void Visit(DirectoryInfo folder, string prefix, string display, string root, string? except, List<InputFile> files, List<Diagnostic> faults)
    {
        var (entries, refusal) = EntriesOf(folder);
        if (refusal is not null)
        {
            if (prefix.Length == 0) throw new OutputException($"the input folder `{display}` cannot be read: {refusal}; let this user read it, or name another with --input");
            faults.Add(UnreadableFile.At($"{display}/{prefix}".TrimEnd('/'), refusal));
            if (FileKinds.MayHoldRecords(prefix.TrimEnd('/'))) faults.Add(UnreadPeople.At($"{display}/{prefix}".TrimEnd('/')));
            return;
        }

        if (prefix.Length > 0 && entries.Any(e => e.Name == Manifest.FileName)) return; // a site that was built, not one to build
        foreach (var entry in entries)
        {
            if (entry.Name[0] == '.' && entry.Name != ".well-known") continue;
            if (string.Equals(entry.FullName, except, StringComparison.Ordinal)) continue;
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                if (WhyNotFollowed(entry, root) is not { } reason) files.Add(Make((FileInfo)entry, path, display));
                else faults.AddRange(FileKinds.MayHoldRecords(path) ? [SkippedLink.At($"{display}/{path}", reason), UnreadPeople.At($"{display}/{path}")] : [SkippedLink.At($"{display}/{path}", reason)]);
            }
            else if (entry is DirectoryInfo below)
            {
                Visit(below, path + "/", display, root, except, files, faults);
            }
            else
            {
                files.Add(Make((FileInfo)entry, path, display));
            }
        }
    }

    /// <summary>What stands in a folder, or why that cannot be told.</summary>
    private static (FileSystemInfo[] Entries, string? Refusal) EntriesOf(DirectoryInfo folder)
    {
        try
        {
            return (folder.GetFileSystemInfos(), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], Reason(fault));
        }
    }

    private static string? WhyNotFollowed(FileSystemInfo link, string root)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) switch
            {
                null or { Exists: false } => "it leads nowhere",
                var target when !target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) =>
                    string.Equals(target.FullName, root, StringComparison.Ordinal) ? "it leads in a circle" : "it leads out of the input folder",
                DirectoryInfo => "it leads to a folder, whose pages would be published twice",
                _ => null,
            };
        }
        catch (IOException)
        {
            return "it leads in a circle";
        }
    }

    /// <summary>A file without length is not opened: it has nothing to read, and a pipe or device, which has no length either, would never end.</summary>
    private static InputFile Make(FileInfo file, string path, string display) => new(path, $"{display}/{path}", file.Exists ? file.Length : 0, () => file is { Exists: true, Length: 0 } ? new FileBytes(ReadOnlyMemory<byte>.Empty) : Read(file.FullName)) { FullPath = file.FullName };

    /// <summary>Reads a file; what stops that is told, not thrown.</summary>
    internal static FileBytes Read(string fullPath)
    {
        try
        {
            return new FileBytes(File.ReadAllBytes(fullPath));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new FileBytes(ReadOnlyMemory<byte>.Empty, Reason(fault));
        }
    }

    /// <summary>Why a file could not be read, in a few words.</summary>
    internal static string Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is gone",
        _ => fault.Message.TrimEnd('.'),
    };
}
