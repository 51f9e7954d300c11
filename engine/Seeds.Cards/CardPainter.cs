using System.Runtime.InteropServices;
using Seeds.Engine.Content;
using SkiaSharp;

namespace Seeds.Cards;

/// <summary>
/// Draws a card.
/// 1. The title takes the largest type in which it fits; one that fits in none is cut at a word. 2. The section stands above it, the site's title below. 3. A line with
/// three notes beside it, which is the site's sign, stands at the end of the lines.
/// </summary>
/// <param name="titleFonts">What titles are set in.</param>
/// <param name="textFonts">What the section and the site's title are set in.</param>
public sealed class CardPainter(FontStack titleFonts, FontStack textFonts)
{
    /// <summary>Of which form cards are. It is part of their names: where a change here alters what they look like, it goes up, so that those of earlier builds are not kept.</summary>
    public const int Version = 1;

    private const float Margin = 84, MarginLine = 1026, Small = 34, TitleTop = 168, TitleBottom = 482;
    private const float LineWidth = MarginLine - Margin - 60;

    /// <summary>More letters than any card has room for: what is longer is cut before it is measured.</summary>
    private const int MostLetters = 400;

    private static readonly ImmutableArray<(float Size, int Lines)> TitleSizes = [(92, 2), (80, 3), (70, 3), (62, 4), (54, 4), (46, 5)];

    private static readonly SKColor Paper = new(0xFB, 0xFA, 0xF7), Ink = new(0x17, 0x1B, 0x20), Accent = new(0x82, 0x3B, 0x15), Muted = new(0x55, 0x5B, 0x63);

    /// <summary>All that a card shows: letters have their shades at their edges, the larger ones more of them.</summary>
    private static readonly ImmutableArray<SKColor> Colours = [Paper, .. Shades(Ink, 8), .. Shades(Accent, 4), .. Shades(Muted, 3)];

    /// <summary>The card as a PNG file.</summary>
    public ReadOnlyMemory<byte> Paint(Card card)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(Card.Width, Card.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(Paper);
        PaintSign(canvas, card);
        PaintLine(canvas, card, card.Section, 118, Accent);
        PaintTitle(canvas, card);
        PaintLine(canvas, card, card.SiteTitle, 566, Muted);
        return PalettePng.Write(MemoryMarshal.Cast<byte, uint>(bitmap.GetPixelSpan()), Card.Width, Colours);
    }

    /// <summary>A card with only what its fonts can write: of a page in another script the sign and what else can be.</summary>
    public Card Writable(Card card) => card with { Title = Writable(card.Title, titleFonts), Section = Writable(card.Section, textFonts), SiteTitle = Writable(card.SiteTitle, textFonts) };

    private static string Writable(string text, FontStack fonts)
    {
        var words = fonts.Writable(text);
        return words.Length > MostLetters ? Paragraph.CutBefore(words, 0, MostLetters) : words;
    }

    private void PaintTitle(SKCanvas canvas, Card card)
    {
        var (size, lines) = SetTitle(card);
        var step = size * (card.FromRight ? 1.42f : 1.2f);
        var line = ((TitleTop + TitleBottom - (step * (lines.Length - 1))) / 2) + (size * 0.3f);
        foreach (var runs in lines)
        {
            PaintRuns(canvas, card, runs, size, line, Ink);
            line += step;
        }
    }

    private (float Size, ImmutableArray<ImmutableArray<GlyphRun>> Lines) SetTitle(Card card)
    {
        var title = new Paragraph(card.Title, titleFonts, card.Language);
        foreach (var (size, most) in TitleSizes)
        {
            if (title.LongestWord > LineWidth / size && size > TitleSizes[^1].Size) continue;
            var lines = title.BreakEvenly(LineWidth / size);
            if (lines.Length <= most) return (size, [.. lines.Select(l => title.Set(l.Start, l.End))]);
        }

        var (smallest, room) = TitleSizes[^1];
        return (smallest, SetCut(card.Title, titleFonts, card.Language, LineWidth / smallest, room));
    }

    private void PaintLine(SKCanvas canvas, Card card, string text, float y, SKColor colour)
    {
        foreach (var runs in SetCut(text, textFonts, card.Language, LineWidth / Small, room: 1)) PaintRuns(canvas, card, runs, Small, y, colour);
    }

    /// <summary>The lines of a text, which is cut where it needs more than there is room for.</summary>
    private static ImmutableArray<ImmutableArray<GlyphRun>> SetCut(string text, FontStack fonts, Language language, float width, int room)
    {
        while (true)
        {
            var paragraph = new Paragraph(text, fonts, language);
            var lines = paragraph.Break(width);
            if (lines.Length <= room) return [.. lines.Select(l => paragraph.Set(l.Start, l.End))];
            text = Paragraph.CutBefore(text, lines[room - 1].Start, lines[room - 1].End);
        }
    }

    private static void PaintRuns(SKCanvas canvas, Card card, ImmutableArray<GlyphRun> runs, float size, float y, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        var x = card.FromRight ? Card.Width - Margin - (size * runs.Sum(r => r.Width)) : Margin;
        foreach (var run in runs)
        {
            using var font = new SKFont(run.Face.Typeface, size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(run.Glyphs.AsSpan(), font, run.Places.Select(p => new SKPoint(p.X * size, p.Y * size)).ToArray());
            using var blob = builder.Build();
            if (blob is not null) canvas.DrawText(blob, x, y, paint);
            x += size * run.Width;
        }
    }

    private static IEnumerable<SKColor> Shades(SKColor colour, int count) => Enumerable.Range(1, count).Select(i => new SKColor(Between(Paper.Red, colour.Red, i, count), Between(Paper.Green, colour.Green, i, count), Between(Paper.Blue, colour.Blue, i, count)));

    private static byte Between(byte from, byte to, int step, int steps) => (byte)(from + ((to - from) * step / steps));

    private static void PaintSign(SKCanvas canvas, Card card)
    {
        using var paint = new SKPaint { Color = Accent, IsAntialias = false };
        Block(MarginLine, 0, 6, Card.Height);
        foreach (var y in new[] { 250, 312, 374 }) Block(MarginLine + 44, y, 62, 12);

        void Block(float x, float y, float width, float height) => canvas.DrawRect(card.FromRight ? Card.Width - x - width : x, y, width, height, paint);
    }
}
