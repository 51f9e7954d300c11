using System.IO.Compression;

namespace Seeds.Tests.Support;

/// <summary>Measures what is sent.</summary>
internal static class Compressed
{
    /// <summary>How many bytes something has after Brotli at its best, as a host would send it.</summary>
    public static int Size(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, packed, out var written, quality: 11, window: 22));
        return written;
    }
}
