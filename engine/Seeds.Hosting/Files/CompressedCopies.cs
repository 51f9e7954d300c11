using System.Collections.Concurrent;
using System.IO.Compression;
using Seeds.Engine.Content;

namespace Seeds.Hosting.Files;

/// <summary>
/// Makes compressed copies of a site's texts beside them, for hosts that send such copies as they are: <c>x.html.br</c> (Brotli, RFC 7932) and <c>x.html.gz</c> (gzip, RFC 1952), both at
/// the highest level, which a host has no time for. Copies of files that are as they were are taken from the site before.
/// </summary>
/// <param name="fresh">Full path of the folder that the new site is written to.</param>
/// <param name="before">Full path of the folder of the site before.</param>
/// <param name="made">The files that the build before made; null when there was none.</param>
internal sealed class CompressedCopies(string fresh, string before, Manifest? made)
{
    /// <summary>Below this many bytes an answer fits into one packet as it is.</summary>
    private const int Smallest = 1000;

    private const int BrotliQuality = 11, BrotliWindow = 24;

    private static readonly ImmutableArray<string> Endings = [".br", ".gz"];

    private static readonly ImmutableArray<string> Texts =
        [".html", ".htm", ".css", ".js", ".mjs", ".json", ".geojson", ".webmanifest", ".xml", ".svg", ".txt", ".md", ".csv", ".tsv", ".yml", ".ics", ".vtt", ".srt", ".bib", ".ris", ".rss", ".atom", ".ico", ".wasm", ".ttf", ".otf"];

    /// <summary>Makes the copies that pay.</summary>
    /// <param name="paths">The files of the new site.</param>
    /// <param name="threads">How many are compressed at once.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The paths of the copies, and how many of them were made anew.</returns>
    public async Task<CopiesMade> MakeAsync(ImmutableHashSet<string> paths, int threads, CancellationToken cancellation)
    {
        var copies = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var texts = paths.Where(p => Texts.Contains(Paths.ExtensionOf(p), StringComparer.Ordinal)).Order(StringComparer.Ordinal);
        await Parallel.ForEachAsync(texts, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, async (path, ending) =>
        {
            var text = await File.ReadAllBytesAsync(Path.Combine(fresh, path), ending);
            if (text.Length < Smallest) return;
            var isUnchanged = IsUnchanged(path, text);
            foreach (var copy in Endings.Select(e => path + e).Where(c => !paths.Contains(c))) // a file of the site's own stays
            {
                if (isUnchanged && IsMade(copy)) File.Copy(Path.Combine(before, copy), Path.Combine(fresh, copy));
                else if (Compress(text, copy) is { } compressed) await File.WriteAllBytesAsync(Path.Combine(fresh, copy), compressed, ending);
                else continue;
                copies[copy] = !(isUnchanged && IsMade(copy));
            }
        });
        return new CopiesMade([.. copies.Keys], copies.Count(c => c.Value));
    }

    private bool IsUnchanged(string path, byte[] text) =>
        IsMade(path) && new FileInfo(Path.Combine(before, path)).Length == text.Length && File.ReadAllBytes(Path.Combine(before, path)).AsSpan().SequenceEqual(text);

    private bool IsMade(string path) => made?.Paths.Contains(path) == true && File.Exists(Path.Combine(before, path));

    /// <summary>The compressed text; null where it would be no smaller.</summary>
    private static byte[]? Compress(byte[] text, string copy)
    {
        var compressed = copy.EndsWith(".br", StringComparison.Ordinal) ? Brotli(text) : Gzip(text);
        return compressed.Length < text.Length ? compressed : null;
    }

    private static byte[] Brotli(byte[] text)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        if (!BrotliEncoder.TryCompress(text, compressed, out var length, BrotliQuality, BrotliWindow)) throw new InvalidOperationException("Brotli wants more room than it said");
        return compressed[..length];
    }

    private static byte[] Gzip(byte[] text)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(text);
        var bytes = compressed.ToArray();
        bytes[9] = byte.MaxValue; // the header names the system that compressed (RFC 1952, section 2.3.1): unknown, so that all systems give the same bytes
        return bytes;
    }
}
