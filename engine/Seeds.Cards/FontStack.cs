using System.Globalization;
using System.Text;

namespace Seeds.Cards;

/// <summary>Faces of one style for several scripts; what the first lacks is set in the next.</summary>
/// <param name="Faces">The faces, in the order in which they are tried.</param>
public sealed record FontStack(ImmutableArray<FontFace> Faces)
{
    /// <summary>How many marks, or signs that cannot be seen, follow a letter: more than any script has, and so few that they stay in its line.</summary>
    private const int MostMarks = 4;

    /// <summary>
    /// A text in one line without the pictures that no face has, such as emoji; empty where a letter, a digit or a sign that means something is one of these: words
    /// without it would say something else.
    /// </summary>
    public string Writable(string text)
    {
        var writable = new StringBuilder(text.Length);
        var (isWritten, isBehindPicture, joiners) = (false, false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var isJoiner = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;
            joiners = isJoiner ? joiners + 1 : 0;
            if (isJoiner && (isBehindPicture || joiners > MostMarks)) continue; // holds the parts of a picture together, or chooses its form
            var isSpace = Rune.IsWhiteSpace(rune) && (isBehindPicture || !IsUnbroken(rune));
            isBehindPicture = false;
            if (isSpace)
            {
                writable.Append(' ');
            }
            else if (IsWithoutGlyph(rune) || Faces.Any(f => f.Has(rune)))
            {
                writable.Append(rune);
                isWritten |= !IsWithoutGlyph(rune);
            }
            else if (IsPicture(rune))
            {
                isBehindPicture = !isJoiner;
            }
            else
            {
                return "";
            }
        }

        return isWritten ? string.Join(' ', writable.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)) : "";
    }

    /// <summary>The face of each UTF-16 unit. Signs and marks stay in the face of what is before them, where it has them.</summary>
    internal ImmutableArray<FontFace> FacesOf(string text)
    {
        var faces = ImmutableArray.CreateBuilder<FontFace>(text.Length);
        var firstLetter = text.EnumerateRunes().FirstOrDefault(Rune.IsLetter);
        var face = Faces.FirstOrDefault(f => f.Has(firstLetter)) ?? Faces[0];
        foreach (var rune in text.EnumerateRunes())
        {
            face = FaceOf(rune, face);
            for (var unit = 0; unit < rune.Utf16SequenceLength; unit++) faces.Add(face);
        }

        return faces.MoveToImmutable();
    }

    private FontFace FaceOf(Rune rune, FontFace last) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format || (!Rune.IsLetterOrDigit(rune) && last.Has(rune)) ? last : Faces.FirstOrDefault(f => f.Has(rune)) ?? last;

    /// <summary>A space at which no line ends.</summary>
    private static bool IsUnbroken(Rune rune) => rune.Value is 0xA0 or 0x2007 or 0x202F;

    /// <summary>What decorates, or cannot be seen in a page either.</summary>
    private static bool IsPicture(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsWithoutGlyph(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator;
}
