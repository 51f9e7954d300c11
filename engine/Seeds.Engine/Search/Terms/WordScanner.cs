using System.Text;

namespace Seeds.Engine.Search.Terms;

/// <summary>
/// Parts a text into words. 1. What is no letter and no digit parts words; a comma before three digits, and a point between digits, do not.
/// 2. Letters are folded. 3. Chinese, Japanese and Korean are read as pairs of signs, each with the one behind it. 4. Of <c>Idlib's</c> the
/// <c>s</c> is none.
/// </summary>
public static class WordScanner
{
    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<SearchWord> Words(string text)
    {
        var folded = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var rune = RuneAt(text, at, out var length);
            if (!SearchLetter.IsWord(rune))
            {
                at += length;
                continue;
            }

            var start = at;
            if (SearchLetter.IsEastAsian(rune))
            {
                at = EndOfRun(text, at);
                foreach (var pair in Pairs(text, start, at)) yield return pair;
                continue;
            }

            at = ReadWord(text, at, folded.Clear());
            if (!IsPossessive(text, start, folded)) yield return new SearchWord(folded.ToString(), start, at - start);
        }
    }

    /// <summary>Reads one word and says where it ends.</summary>
    private static int ReadWord(string text, int at, StringBuilder folded)
    {
        while (at < text.Length)
        {
            var rune = RuneAt(text, at, out var length);
            if (SearchLetter.IsWord(rune) && !SearchLetter.IsEastAsian(rune)) folded.Append(SearchLetter.Fold(rune));
            else if (!SearchLetter.IsSilent(rune) && !IsWithinNumber(text, at, folded)) break;
            at += length;
        }

        return at;
    }

    /// <summary>Whether a sign stands within a number; one that parts decimals is kept, as a point.</summary>
    private static bool IsWithinNumber(string text, int at, StringBuilder folded)
    {
        if (folded.Length == 0 || !char.IsAsciiDigit(folded[^1])) return false;
        var digits = 0;
        while (at + 1 + digits < text.Length && char.IsDigit(text[at + 1 + digits])) digits++;
        if (SearchLetter.PartsThousands(text[at])) return digits == 3;
        if (!SearchLetter.PartsDecimals(text[at]) || digits == 0) return false;
        folded.Append('.');
        return true;
    }

    private static bool IsPossessive(string text, int start, StringBuilder folded) =>
        folded is { Length: 1 } && folded[0] == 's' && start > 1 && text[start - 1] is '\'' or '’' && SearchLetter.IsWord(new Rune(char.IsSurrogate(text[start - 2]) ? 'a' : text[start - 2]));

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && RuneAt(text, at, out var length) is var rune && (SearchLetter.IsEastAsian(rune) && SearchLetter.IsWord(rune) || SearchLetter.IsSilent(rune))) at += length;
        return at;
    }

    private static IEnumerable<SearchWord> Pairs(string text, int start, int end)
    {
        var signs = new List<(int At, int Length, string Folded)>();
        for (var at = start; at < end;)
        {
            var rune = RuneAt(text, at, out var length);
            if (!SearchLetter.IsSilent(rune)) signs.Add((at, length, SearchLetter.Fold(rune)));
            at += length;
        }

        if (signs.Count == 1) yield return new SearchWord(signs[0].Folded, signs[0].At, signs[0].Length);
        for (var i = 0; i + 1 < signs.Count; i++)
        {
            var (first, second) = (signs[i], signs[i + 1]);
            yield return new SearchWord(first.Folded + second.Folded, first.At, second.At + second.Length - first.At);
        }
    }

    /// <summary>Half of a sign that is written in two code units is no letter.</summary>
    private static Rune RuneAt(string text, int at, out int length)
    {
        var rune = Rune.TryGetRuneAt(text, at, out var whole) ? whole : Rune.ReplacementChar;
        length = rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
        return rune;
    }
}
