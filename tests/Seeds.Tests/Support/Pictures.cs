using System.Buffers.Binary;
using System.IO.Compression;

namespace Seeds.Tests.Support;

/// <summary>Makes the smallest valid pictures of a size, byte by byte.</summary>
internal static class Pictures
{
    /// <summary>A PNG (PNG Specification, third edition, section 5).</summary>
    public static byte[] Png(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 0);
        using var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(pixels, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(new byte[(width + 1) * height]);
        return [0x89, .. "PNG\r\n\x1a\n"u8, .. Chunk("IHDR"u8, head), .. Chunk("IDAT"u8, pixels.ToArray()), .. Chunk("IEND"u8, [])];
    }

    /// <summary>A GIF (GIF89a, sections 17 and 18): screen descriptor and trailer.</summary>
    public static byte[] Gif(int width, int height) =>
        [.. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0, 0x3B];

    /// <summary>A JPEG (ITU-T T.81, annex B): frame header only, with its EXIF orientation (CIPA DC-008, section 4.6.4) where one is given.</summary>
    public static byte[] Jpeg(int width, int height, byte orientation = 0)
    {
        byte[] frame = [0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0];
        byte[] exif = orientation == 0 ? [] :
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, // one entry: tag 0x0112, a short
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ];
        return [0xFF, 0xD8, .. exif, .. frame, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0, 0xFF, 0xD9];
    }

    /// <summary>A lossless WebP (RFC 9649, section 3.4): width and height less one in 14 bits each.</summary>
    public static byte[] WebP(int width, int height)
    {
        var size = (uint)(width - 1) | ((uint)(height - 1) << 14);
        byte[] stream = [0x2F, (byte)size, (byte)(size >> 8), (byte)(size >> 16), (byte)(size >> 24), 0];
        return [.. "RIFF"u8, (byte)(4 + 8 + stream.Length), 0, 0, 0, .. "WEBPVP8L"u8, (byte)stream.Length, 0, 0, 0, .. stream];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        type.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Checksum(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
