using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using SkiaSharp;

namespace Seeds.Cards;

/// <summary>
/// Writes a picture of at most sixteen colours as a PNG file of half a byte a pixel (Portable Network Graphics, third edition: color type 3, bit depth 4). Skia writes
/// three bytes a pixel, of which the files become three times as large.
/// </summary>
internal static class PalettePng
{
    private const int MostColours = 16;
    private const byte BitDepth = 4, Indexed = 3;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The file.</summary>
    /// <param name="pixels">The pixels, row by row; each becomes the nearest of the colours.</param>
    /// <param name="width">How many stand in a row; even.</param>
    /// <param name="colours">The colours, at most sixteen; the first is the most frequent.</param>
    public static ReadOnlyMemory<byte> Write(ReadOnlySpan<SKColor> pixels, int width, ImmutableArray<SKColor> colours)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(colours.Length, MostColours, nameof(colours));
        var height = pixels.Length / width;
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (BitDepth, Indexed);
        using var file = new MemoryStream();
        file.Write(Signature);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, [.. colours.SelectMany(c => new[] { c.Red, c.Green, c.Blue })]);
        WriteChunk(file, "IDAT"u8, Compressed(Rows(pixels, width, height, colours)));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Each row is a filter's number, here none, and two pixels a byte.</summary>
    private static byte[] Rows(ReadOnlySpan<SKColor> pixels, int width, int height, ImmutableArray<SKColor> colours)
    {
        var stride = 1 + (width / 2);
        var rows = new byte[stride * height];
        var known = new Dictionary<SKColor, int> { [colours[0]] = 0 };
        var (last, index) = (colours[0], 0);
        for (var i = 0; i < pixels.Length; i++)
        {
            if (pixels[i] != last)
            {
                last = pixels[i];
                if (!known.TryGetValue(last, out index)) known[last] = index = Nearest(last, colours);
            }

            rows[(i / width * stride) + 1 + (i % width / 2)] |= (byte)(i % 2 == 0 ? index << BitDepth : index);
        }

        return rows;
    }

    private static int Nearest(SKColor colour, ImmutableArray<SKColor> colours) => Enumerable.Range(0, colours.Length).MinBy(i => Square(colours[i].Red - colour.Red) + Square(colours[i].Green - colour.Green) + Square(colours[i].Blue - colour.Blue));

    private static int Square(int number) => number * number;

    private static byte[] Compressed(byte[] rows)
    {
        using var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(rows);
        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        var check = new Crc32();
        check.Append(type);
        check.Append(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, check.GetCurrentHashAsUInt32());
        file.Write(number);
    }
}
