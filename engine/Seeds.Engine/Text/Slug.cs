using System.Globalization;
using System.Text;

namespace Seeds.Engine.Text;

/// <summary>
/// Makes the readable part of an address or an id from a title: letters, digits and combining marks of every script
/// stay, in lower case; each white-space character becomes a hyphen, as on GitHub and in mdBook; the rest goes.
/// </summary>
public static class Slug
{
    /// <summary>The slug of a text; empty when nothing in it can stay.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (Stays(rune)) slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.IsWhiteSpace(rune)) slug.Append('-');
        }

        return slug.ToString();
    }

    private static bool Stays(Rune rune)
    {
        if (rune.IsAscii) return Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_';
        return Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;
    }
}
