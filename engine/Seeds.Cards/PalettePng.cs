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

    /// <summary>The file. What it needs beside that is small: a large array would have the whole heap collected, for each picture of a site.</summary>
    /// <param name="pixels">The pixels, row by row, each as <see cref="SKColor"/> packs it; each becomes the nearest of the colours.</param>
    /// <param name="width">How many stand in a row; even.</param>
    /// <param name="colours">The colours, at most sixteen; the first is the most frequent.</param>
    public static ReadOnlyMemory<byte> Write(ReadOnlySpan<uint> pixels, int width, ImmutableArray<SKColor> colours)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(colours.Length, MostColours, nameof(colours));
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), pixels.Length / width);
        (header[8], header[9]) = (BitDepth, Indexed);
        using var file = new MemoryStream();
        file.Write(Signature);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, [.. colours.SelectMany(c => new[] { c.Red, c.Green, c.Blue })]);
        WriteChunk(file, "IDAT"u8, Compressed(pixels, width, colours));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Each row is a filter's number, here none, and two pixels a byte.</summary>
    private static byte[] Compressed(ReadOnlySpan<uint> pixels, int width, ImmutableArray<SKColor> colours)
    {
        using var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var known = new Dictionary<uint, byte>();
            var row = new byte[1 + (width / 2)];
            for (; !pixels.IsEmpty; pixels = pixels[width..])
            {
                FillRow(row.AsSpan(1), pixels[..width], colours, known);
                stream.Write(row);
            }
        }

        return compressed.ToArray();
    }

    private static void FillRow(Span<byte> row, ReadOnlySpan<uint> pixels, ImmutableArray<SKColor> colours, Dictionary<uint, byte> known)
    {
        row.Clear();
        var (last, index) = ((uint)colours[0], (byte)0);
        for (var i = 0; i < pixels.Length; i++)
        {
            if (pixels[i] != last)
            {
                last = pixels[i];
                if (!known.TryGetValue(last, out index)) known[last] = index = Nearest(last, colours);
            }

            row[i / 2] |= (byte)(i % 2 == 0 ? index << BitDepth : index);
        }
    }

    private static byte Nearest(SKColor colour, ImmutableArray<SKColor> colours) => (byte)Enumerable.Range(0, colours.Length).MinBy(i => Square(colours[i].Red - colour.Red) + Square(colours[i].Green - colour.Green) + Square(colours[i].Blue - colour.Blue));

    private static int Square(int number) => number * number;

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
