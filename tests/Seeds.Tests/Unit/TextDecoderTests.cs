using System.Text;
using CsCheck;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class TextDecoderTests
{
    private const string Sample = "An oak, “old” — very… بلوط 😀";

    public static TheoryData<string, byte[], TextEncodingFound> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample), TextEncodingFound.Utf8 },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)], TextEncodingFound.Utf8 },
        { "UTF-16 LE with a mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)], TextEncodingFound.Utf16 },
        { "UTF-16 BE with a mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)], TextEncodingFound.Utf16 },
        { "UTF-32 LE with a mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Sample)], TextEncodingFound.Utf32 },
        { "UTF-32 BE with a mark", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Sample)], TextEncodingFound.Utf32 },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Text_comes_out_as_it_was_written(string name, byte[] bytes, TextEncodingFound encoding)
    {
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal((name, Sample, encoding, -1), (name, decoded.Text, decoded.Encoding, decoded.FirstBadOffset));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Utf_16_without_a_mark_is_told_by_its_zeros(bool littleEndian)
    {
        const string text = "An oak stands on the hill — “old”.";
        var decoded = TextDecoder.Decode((littleEndian ? Encoding.Unicode : Encoding.BigEndianUnicode).GetBytes(text));
        Assert.Equal((text, TextEncodingFound.Utf16), (decoded.Text, decoded.Encoding));
    }

    [Fact]
    public void Nothing_but_zeros_is_not_utf_16() => Assert.Equal(TextEncodingFound.Utf8, TextDecoder.Decode(new byte[5_000]).Encoding);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_read_as_Windows_1252()
    {
        var decoded = TextDecoder.Decode([(byte)'c', 0xE9, 0x93, (byte)'x', 0x94, 0x80]);
        Assert.Equal(("cé“x”€", TextEncodingFound.Windows1252, 1), (decoded.Text, decoded.Encoding, decoded.FirstBadOffset));
    }

    [Fact]
    public void One_bad_byte_costs_no_other_character()
    {
        var decoded = TextDecoder.Decode([.. "بلوط\r\n"u8, 0xE9, .. " — oak"u8]);
        Assert.Equal(("بلوط\né — oak", TextEncodingFound.Windows1252, 5), (decoded.Text, decoded.Encoding, decoded.FirstBadOffset));
    }

    [Fact]
    public void Line_ends_become_one_kind() => Assert.Equal("a\nb\nc\n\nd", TextDecoder.Decode("a\r\nb\rc\n\r\nd"u8).Text);

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal(("", TextEncodingFound.Utf8), (TextDecoder.Decode([]).Text, TextDecoder.Decode([]).Encoding));

    [Fact]
    public void Valid_utf_8_always_comes_out_the_same() => Property.Holds(Property.AnyText, text =>
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text));
        Assert.Equal((text, TextEncodingFound.Utf8), (decoded.Text, decoded.Encoding));
    });

    [Fact]
    public void Any_bytes_give_text_and_say_where_the_first_bad_one_is() => Property.Holds(Gen.Byte[1, 255].Array[0, 60], bytes =>
    {
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal(decoded.Encoding == TextEncodingFound.Windows1252, decoded.FirstBadOffset >= 0);
        Assert.InRange(decoded.FirstBadOffset, -1, decoded.Text.Length);
        Assert.DoesNotContain('\r', decoded.Text);
        if (decoded.Encoding != TextEncodingFound.Utf16) Assert.DoesNotContain('\uFFFD', decoded.Text);
    });
}
