using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Seeds.Engine.Text;

/// <summary>
/// Turns the bytes of a text file into characters without losing any: UTF-8 first, UTF-16 and UTF-32 when their marks are there,
/// Windows-1252 for the bytes that are neither.
/// </summary>
public static class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes a whole file.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return DecodeUtf8(bytes[3..]);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) && bytes.Length % 4 == 0) return Utf32(bytes[4..], bigEndian: false); // before UTF-16, whose mark this begins with
        if (bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return Utf32(bytes[4..], bigEndian: true);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Utf16(bytes[2..], Encoding.Unicode);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Utf16(bytes[2..], Encoding.BigEndianUnicode);
        return LooksLikeUtf16(bytes, zeroAt: 1) ? Utf16(bytes, Encoding.Unicode)
            : LooksLikeUtf16(bytes, zeroAt: 0) ? Utf16(bytes, Encoding.BigEndianUnicode)
            : DecodeUtf8(bytes);
    }

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? new DecodedText(Normalise(Encoding.UTF8.GetString(bytes)), TextEncodingFound.Utf8, -1) : Mixed(bytes);

    /// <summary>What is valid UTF-8 stays so; each byte that is not is read as Windows-1252, where every byte is a character.</summary>
    private static DecodedText Mixed(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var firstBad = -1;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
            }
            else
            {
                if (firstBad < 0) firstBad = Normalise(text.ToString()).Length;
                text.Append(Windows1252.GetString(bytes[..consumed]));
            }

            bytes = bytes[consumed..];
        }

        return new DecodedText(Normalise(text.ToString()), TextEncodingFound.Windows1252, firstBad);
    }

    private static DecodedText Utf16(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        new(Normalise(encoding.GetString(bytes)), TextEncodingFound.Utf16, -1);

    private static DecodedText Utf32(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        new(Normalise(new UTF32Encoding(bigEndian, byteOrderMark: false).GetString(bytes)), TextEncodingFound.Utf32, -1);

    /// <summary>Text in Latin letters has a zero in nearly every second byte, and in few of the others; no UTF-8 text has.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        var sample = bytes[..Math.Min(bytes.Length, 512)];
        if (sample.Length < 4) return false;
        var (zeros, others) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == zeroAt) zeros++;
            else others++;
        }

        return zeros >= sample.Length / 2 * 0.7 && others <= sample.Length / 2 * 0.1;
    }

    private static string Normalise(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;
}
