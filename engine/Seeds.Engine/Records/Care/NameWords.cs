using System.Globalization;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>The words of a text as names are made of them: runs of letters, digits and marks of any script.</summary>
public static class NameWords
{
    /// <summary>All words, in order.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (!IsPart(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && IsPart(text[at])) at++;
            yield return TextSpan.Between(start, at);
        }
    }

    /// <summary>All words as they are written.</summary>
    public static IEnumerable<string> Of(string text) => In(text).Select(w => text.Substring(w.Start, w.Length));

    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
