using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care.Folded;

/// <summary>
/// The letters of a word as they are written: not folded, so that Arabic <i>على</i>, which is <i>on</i>, differs from the name <i>علي</i>;
/// only case, vowel signs, mark-up and codes for letters do not matter.
/// </summary>
internal static class WrittenForm
{
    /// <summary>The form of a text.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var encoded = text[at] is '&' or '%' or '\\' ? EncodedLetters.Read(text.AsSpan(at)) : default;
            var length = encoded.Length > 0 ? encoded.Length : Rune.TryGetRuneAt(text, at, out var own) ? own.Utf16SequenceLength : 1;
            foreach (var rune in (encoded.Length > 0 ? encoded.Text : text.Substring(at, length)).EnumerateRunes())
            {
                if (!LetterFolding.IsSilent(rune) && LetterFolding.IsLetter(rune)) letters.Append(Rune.ToLowerInvariant(rune).ToString());
            }

            at += length;
        }

        return letters.ToString();
    }
}
