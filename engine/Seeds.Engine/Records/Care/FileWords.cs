using System.IO.Compression;
using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>
/// What of a file of any kind can be read as words. Text is read whole, in each encoding that it may be in; of other files, the runs of
/// letters in UTF-8 and UTF-16; of archives, which office documents are too, the names and contents of the files in them.
/// </summary>
public static class FileWords
{
    /// <summary>Largest file in an archive that is read, in bytes.</summary>
    private const int LargestEntry = 64_000_000;

    /// <summary>Shortest run of letters in a file that is no text.</summary>
    private const int ShortestRun = 4;

    private static readonly ImmutableArray<Encoding> Legacy =
    [
        .. new[] { 1250, 1251, 1253, 1254, 1255, 1256, 28596, 20866, 866, 850, 720, 10000, 932, 936, 949, 950 }.Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page) ?? throw new InvalidOperationException($"code page {page} is not known")),
        Encoding.Unicode, Encoding.BigEndianUnicode,
    ];

    /// <summary>The texts that a file may be read as, and whether it is one.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isInArchive">Whether it was itself in an archive: archives in archives are not opened.</param>
    public static IEnumerable<(string Text, bool IsText)> In(ReadOnlyMemory<byte> bytes, bool isInArchive = false)
    {
        if (!isInArchive && bytes.Span.StartsWith("PK\x03\x04"u8)) return InArchive(bytes);
        if (!isInArchive && bytes.Span is [0x1F, 0x8B, ..]) return InGzip(bytes);
        if (IsBinary(bytes.Span)) return [(Runs(bytes.Span), false)];
        var decoded = TextDecoder.Decode(bytes.Span);
        return decoded.Encoding == TextEncodingFound.Windows1252
            ? Legacy.Select(e => (e.GetString(bytes.Span), true)).Prepend((decoded.Text, true))
            : [(decoded.Text, true)];
    }

    private static List<(string Text, bool IsText)> InArchive(ReadOnlyMemory<byte> bytes)
    {
        var found = new List<(string, bool)>();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            found.Add((archive.Comment, true));
            foreach (var entry in archive.Entries)
            {
                found.Add((entry.FullName, true));
                if (entry.Length is 0 or > LargestEntry) continue;
                using var stream = entry.Open();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                found.AddRange(In(content.ToArray(), isInArchive: true));
            }
        }
        catch (InvalidDataException) // broken, or no archive after all: what can be read of it counts
        {
            found.Add((Runs(bytes.Span), false));
        }

        return found;
    }

    private static IEnumerable<(string Text, bool IsText)> InGzip(ReadOnlyMemory<byte> bytes)
    {
        using var content = new MemoryStream();
        try
        {
            using var gzip = new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[81_920];
            for (var read = gzip.Read(buffer); read > 0 && content.Length <= LargestEntry; read = gzip.Read(buffer)) content.Write(buffer, 0, read);
        }
        catch (InvalidDataException) // what could be unpacked of it counts
        {
        }

        return In(content.ToArray(), isInArchive: true);
    }

    /// <summary>Whether a file is no text: it has a zero without being UTF-16 or UTF-32, or says so.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.Decode(bytes[..Math.Min(bytes.Length, 4096)]).Encoding is TextEncodingFound.Utf16 or TextEncodingFound.Utf32) return false;
        return bytes.Contains((byte)0) || bytes.StartsWith("%PDF"u8);
    }

    private static string Runs(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        AddUtf8(bytes, text);
        AddUtf16(bytes, text, 0);
        AddUtf16(bytes, text, 1);
        return text.ToString();
    }

    private static void AddUtf8(ReadOnlySpan<byte> bytes, StringBuilder text)
    {
        var run = new StringBuilder();
        while (!bytes.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done;
            if (isWhole && !Rune.IsControl(rune)) run.Append(rune.ToString());
            else End(run, text);
            bytes = bytes[used..];
        }

        End(run, text);
    }

    /// <summary>Runs of UTF-16 in alphabets: any two bytes are a Chinese character, and would be found everywhere.</summary>
    private static void AddUtf16(ReadOnlySpan<byte> bytes, StringBuilder text, int offset)
    {
        var run = new StringBuilder();
        foreach (var isBig in (ReadOnlySpan<bool>)[false, true])
        {
            for (var at = offset; at + 1 < bytes.Length; at += 2)
            {
                var c = isBig ? (char)((bytes[at] << 8) | bytes[at + 1]) : (char)((bytes[at + 1] << 8) | bytes[at]);
                if (c is >= ' ' and < '\u0700') run.Append(c);
                else End(run, text);
            }

            End(run, text);
        }
    }

    private static void End(StringBuilder run, StringBuilder text)
    {
        if (run.Length >= ShortestRun) text.Append(run).Append("\n\n");
        run.Clear();
    }
}
