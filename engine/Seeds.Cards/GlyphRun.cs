using SkiaSharp;

namespace Seeds.Cards;

/// <summary>Glyphs of one face, placed. All lengths are in ems, so that they hold at every size.</summary>
/// <param name="Face">The face.</param>
/// <param name="Glyphs">The glyphs, from left to right.</param>
/// <param name="Places">Where each begins, from the left end of the base line.</param>
/// <param name="Width">How far the run reaches.</param>
internal sealed record GlyphRun(FontFace Face, ImmutableArray<ushort> Glyphs, ImmutableArray<SKPoint> Places, float Width);
