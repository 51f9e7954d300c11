using System.Globalization;
using System.Runtime.InteropServices;

namespace Seeds.Bench;

/// <summary>What the figures were measured on and with, for the reader to judge them by.</summary>
internal sealed record Machine(int Cores, double MemoryGibibytes, string System, string FileSystem, string Runtime, string? HugoVersion)
{
    /// <summary>This machine, with the file system that holds <paramref name="workFolder"/>.</summary>
    public static Machine Current(string workFolder, string? hugoVersion) => new(
        Environment.ProcessorCount,
        GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024),
        RuntimeInformation.OSDescription,
        FileSystemOf(workFolder),
        RuntimeInformation.FrameworkDescription,
        hugoVersion);

    /// <summary>One line.</summary>
    public string Describe()
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{Cores} cores, {MemoryGibibytes:F0} GiB of memory, {System}, {FileSystem}, {Runtime}");
        return HugoVersion is null ? line : $"{line}, Hugo {HugoVersion}";
    }

    private static string FileSystemOf(string folder) => DriveInfo.GetDrives()
        .Where(drive => folder.StartsWith(drive.Name, StringComparison.Ordinal))
        .MaxBy(drive => drive.Name.Length)?.DriveFormat ?? "unknown file system";
}
