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

    /// <summary>Whether what stands between two words lets them be one name: space, a line end, a hyphen, a full stop, an apostrophe.</summary>
    public static bool Joins(ReadOnlySpan<char> between)
    {
        if (between.Length > 8) return false;
        foreach (var c in between)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '‑' or '.' or '\'' or '’' or '\u200C' or '\u200D')) return false;
        }

        return true;
    }

    /// <summary>How many letters before the name are words of their own: Arabic writes <i>and</i>, <i>to</i>, <i>with</i>, <i>like</i> together with the word behind.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isName">Whether a rest of it is a name.</param>
    public static int PrefixLength(string word, Func<string, bool> isName)
    {
        for (var length = 1; length <= 2 && length < word.Length - 1 && word[length - 1] is 'و' or 'ف' or 'ب' or 'ل' or 'ك'; length++)
        {
            if (isName(word[length..])) return length;
        }

        return 0;
    }

    private static bool IsPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
