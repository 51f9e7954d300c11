using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace Seeds.Cards;

/// <summary>A face in which words are set: HarfBuzz joins and places its glyphs, Skia draws them. It is never disposed of, as it is used to the end of the program.</summary>
public sealed class FontFace
{
    /// <summary>In how many steps HarfBuzz counts the size of a letter.</summary>
    private const int Em = 1 << 16;

    private readonly Font shaper;

    private FontFace(SKTypeface typeface, Font shaper) => (Typeface, this.shaper) = (typeface, shaper);

    /// <summary>What is drawn with.</summary>
    internal SKTypeface Typeface { get; }

    /// <summary>Reads an OpenType font.</summary>
    /// <param name="bytes">The file.</param>
    /// <returns>The face; null where the bytes are no font.</returns>
    public static FontFace? Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty) return null;
        var pinned = GCHandle.Alloc(bytes.ToArray(), GCHandleType.Pinned);
        using var blob = new Blob(pinned.AddrOfPinnedObject(), bytes.Length, MemoryMode.ReadOnly, pinned.Free);
        using var face = new Face(blob, 0);
        if (face.GlyphCount == 0) return null; // compressed for the web, which HarfBuzz does not read
        using var data = SKData.CreateCopy(bytes.Span);
        if (SKTypeface.FromData(data) is not { UnitsPerEm: > 0 } typeface) return null;
        var font = new Font(face);
        font.SetScale(Em, Em);
        font.SetFunctionsOpenType();
        return new FontFace(typeface, font);
    }

    /// <summary>Whether it has a glyph for a character.</summary>
    public bool Has(Rune character) => shaper.TryGetNominalGlyph((uint)character.Value, out _);

    /// <summary>Sets a piece of text that runs one way.</summary>
    /// <param name="text">The text it stands in, by which letters at its ends are joined.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="fromRight">Whether it runs from right to left.</param>
    /// <param name="language">Its language, which has forms of letters of its own.</param>
    internal GlyphRun Shape(string text, int start, int end, bool fromRight, string language)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text.AsSpan(), start, end - start);
        buffer.Direction = fromRight ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Language = new HarfBuzzSharp.Language(language);
        buffer.GuessSegmentProperties(); // the script
        shaper.Shape(buffer);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = ImmutableArray.CreateBuilder<ushort>(infos.Length);
        var places = ImmutableArray.CreateBuilder<SKPoint>(infos.Length);
        var width = 0f;
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs.Add((ushort)infos[i].Codepoint);
            places.Add(new SKPoint(width + ((float)positions[i].XOffset / Em), -(float)positions[i].YOffset / Em));
            width += (float)positions[i].XAdvance / Em;
        }

        return new GlyphRun(this, glyphs.ToImmutable(), places.ToImmutable(), width);
    }
}
