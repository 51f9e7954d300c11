using System.Globalization;
using System.Text;
using Markdig.Helpers;

namespace Seeds.Engine.Records.Care.Folded;

/// <summary>
/// A letter that is written as a code: a character reference of HTML (<c>&amp;eacute;</c>, <c>&amp;#233;</c>), bytes of UTF-8 in an address
/// (<c>%C3%A9</c>; RFC 3986, section 2.1), an escape of JSON, YAML or JavaScript (<c>\u00E9</c>, <c>\xE9</c>).
/// </summary>
/// <param name="Text">What it stands for.</param>
/// <param name="Length">How many characters the code takes; 0 where there is none.</param>
public readonly record struct EncodedLetters(string Text, int Length)
{
    private const int LongestReference = 40;

    /// <summary>The code that a text begins with.</summary>
    public static EncodedLetters Read(ReadOnlySpan<char> text) => text[0] switch
    {
        '&' => Reference(text),
        '%' => Percent(text),
        _ => Escape(text),
    };

    private static EncodedLetters Reference(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[1] == '#') return NumericReference(text);
        var end = text[..Math.Min(text.Length, LongestReference)].IndexOf(';');
        return end > 1 && EntityHelper.DecodeEntity(text[1..end]) is { } named ? new EncodedLetters(named, end + 1) : default;
    }

    /// <summary>Browsers read a numeric reference without its semicolon too (HTML Living Standard, 13.2.5.80).</summary>
    private static EncodedLetters NumericReference(ReadOnlySpan<char> text)
    {
        var isHexadecimal = text[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        while (end < text.Length && end < start + 7 && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end]))) end++;
        return int.TryParse(text[start..end], isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code)
            ? new EncodedLetters(new Rune(code).ToString(), end < text.Length && text[end] == ';' ? end + 1 : end)
            : default;
    }

    private static EncodedLetters Percent(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < 4 && text.Length >= (count * 3) + 3 && text[count * 3] == '%' && byte.TryParse(text.Slice((count * 3) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[count])) count++;
        return count > 0 && Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == System.Buffers.OperationStatus.Done ? new EncodedLetters(rune.ToString(), used * 3) : default;
    }

    private static EncodedLetters Escape(ReadOnlySpan<char> text)
    {
        var digits = text.Length < 2 ? 0 : text[1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0 || text.Length < digits + 2 || !uint.TryParse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return default;
        if (Rune.IsValid(code)) return new EncodedLetters(new Rune(code).ToString(), digits + 2);
        var isPair = digits == 4 && text.Length >= 12 && text[6] == '\\' && text[7] == 'u' && ushort.TryParse(text.Slice(8, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            && Rune.TryCreate((char)code, (char)low, out _);
        return isPair ? new EncodedLetters(new Rune((char)code, (char)ushort.Parse(text.Slice(8, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString(), 12) : default;
    }
}
