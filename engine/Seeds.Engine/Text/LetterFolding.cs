using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Seeds.Engine.Text;

/// <summary>
/// Makes letters equal that differ in case, accents, width or script form only: <c>É</c>, <c>ｅ</c> and <c>e</c>; Arabic <c>أ</c> and
/// <c>ا</c>; <c>٣</c> and <c>3</c>. The table beside this file has a line for each result: the result, then all that becomes it. It is
/// made from the Unicode Character Database 14.0: compatibility decomposition (Unicode Standard Annex 15, NFKD) without marks, case
/// folded, with the letters added that have no decomposition but are typed for one another, such as <c>ø</c>, <c>ł</c>, <c>ة</c>, <c>ى</c>.
/// The runtime's own normalisation is not used, because it needs a library that not every machine has.
/// </summary>
public static class LetterFolding
{
    private const char Tatweel = '\u0640';

    private static readonly FrozenDictionary<Rune, string> Table = Read();

    /// <summary>What a letter or digit becomes: one letter, or a few. All else becomes what it is.</summary>
    public static string Of(Rune rune) => Table.TryGetValue(rune, out var folded) ? folded : Rune.ToLowerInvariant(rune).ToString();

    /// <summary>Whether a sign is part of a word: a letter, a digit, a sign made of one, a vowel sign with a width of its own.</summary>
    public static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || (!rune.IsAscii && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark || Table.ContainsKey(rune)));

    /// <summary>Whether a sign changes nothing of how a word is read: accents and vowel signs that stand by themselves, signs that cannot be seen, the line that stretches Arabic words.</summary>
    public static bool IsSilent(Rune rune) => rune.Value == Tatweel || (!rune.IsAscii && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);

    private static FrozenDictionary<Rune, string> Read()
    {
        using var stream = typeof(LetterFolding).Assembly.GetManifestResourceStream("letter-foldings.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<Rune, string>();
        while (reader.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var rune in line.AsSpan(space + 1).EnumerateRunes()) table[rune] = line[..space];
        }

        return table.ToFrozenDictionary();
    }
}
