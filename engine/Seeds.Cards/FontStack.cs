using System.Globalization;
using System.Text;

namespace Seeds.Cards;

/// <summary>Faces of one style for several scripts; what the first lacks is set in the next.</summary>
/// <param name="Faces">The faces, in the order in which they are tried.</param>
public sealed record FontStack(ImmutableArray<FontFace> Faces)
{
    /// <summary>A text in one line without the signs that no face has; empty where a letter or a digit of it is one of these, as words without it are others.</summary>
    public string Writable(string text)
    {
        var writable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) writable.Append(' ');
            else if (IsWithoutGlyph(rune) || Faces.Any(f => f.Has(rune))) writable.Append(rune);
            else if (Rune.IsLetterOrDigit(rune)) return "";
        }

        return string.Join(' ', writable.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The face of each UTF-16 unit. Signs and marks stay in the face of what is before them, where it has them.</summary>
    internal ImmutableArray<FontFace> FacesOf(string text)
    {
        var faces = new FontFace?[text.Length];
        var place = 0;
        FontFace? last = null;
        var firstLetter = text.EnumerateRunes().FirstOrDefault(Rune.IsLetter);
        var preferred = Faces.FirstOrDefault(f => f.Has(firstLetter)) ?? Faces[0];
        foreach (var rune in text.EnumerateRunes())
        {
            var face = FaceOf(rune, last ?? preferred);
            for (var unit = 0; unit < rune.Utf16SequenceLength; unit++) faces[place++] = face;
            last = face;
        }

        return [.. faces.Select(f => f!)];
    }

    private FontFace FaceOf(Rune rune, FontFace last) => IsWithoutGlyph(rune) || (!Rune.IsLetterOrDigit(rune) && last.Has(rune)) ? last : Faces.FirstOrDefault(f => f.Has(rune)) ?? last;

    private static bool IsWithoutGlyph(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator;
}
