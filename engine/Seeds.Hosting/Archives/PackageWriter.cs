using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Seeds.Engine.Archives;

namespace Seeds.Hosting.Archives;

/// <summary>Writes a package as a ZIP archive: file by file, so that none but the one being written is in memory, and behind them the list of their digests.</summary>
public static class PackageWriter
{
    /// <summary>What each file may be: a file that its owner writes and all read (st_mode of POSIX), on every system the same.</summary>
    private const int Mode = 0x81A4 << 16;

    /// <summary>Writes it.</summary>
    /// <param name="package">The package.</param>
    /// <param name="stream">Where to; it can seek.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static async Task WriteAsync(Package package, Stream stream, CancellationToken cancellation)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var sums = new StringBuilder();
        foreach (var file in package.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var digest = await WriteAsync(archive, package, file);
            sums.Append(DigestLine.Of(digest, file.Path));
        }

        await WriteAsync(archive, package, PackageFile.Of(package.Sums, sums.ToString));
    }

    private static async Task<byte[]> WriteAsync(ZipArchive archive, Package package, PackageFile file)
    {
        var entry = archive.CreateEntry(package.Folder.Length == 0 ? file.Path : package.Folder + "/" + file.Path, file.IsStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        entry.LastWriteTime = package.Dated;
        entry.ExternalAttributes = Mode;
        await using var target = entry.Open();
        if (file.Content.Copied is { FullPath: { } path, Length: > 0 }) return await CopyAsync(path, target);
        var bytes = await file.Content.ReadAsync();
        await target.WriteAsync(bytes);
        return SHA256.HashData(bytes.Span);
    }

    /// <summary>A large file passes through in pieces.</summary>
    private static async Task<byte[]> CopyAsync(string path, Stream target)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        var buffer = new byte[81_920];
        for (int count; (count = await source.ReadAsync(buffer)) > 0;)
        {
            hash.AppendData(buffer, 0, count);
            await target.WriteAsync(buffer.AsMemory(0, count));
        }

        return hash.GetHashAndReset();
    }
}
