using System.Collections.Frozen;

namespace Seeds.Engine.Records.Care;

/// <summary>Words that many names share: they tell nobody by themselves, only with the word behind them.</summary>
public static class NameParticles
{
    private static readonly FrozenSet<string> Folded = FrozenSet.Create(
        StringComparer.Ordinal,
        "van", "von", "vom", "zum", "zur", "der", "den", "del", "della", "dei", "des", "dos", "das", "da", "de", "di", "du", "la", "las", "le", "les", "los", "el", "al", "ar", "as", "ash", "at",
        "bin", "ibn", "bint", "binti", "ben", "bat", "abu", "abo", "abou", "umm", "um", "oum", "abd", "san", "santa", "saint", "ter", "ten", "tot", "the", "and",
        "mr", "mrs", "dr", "sir", "sheikh", "haji", "hajj", "junior", "senior",
        "ال", "بن", "ابن", "بنت", "ابو", "ابي", "ام", "عبد", "ذو", "الشيخ", "الحاج");

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contains(string word) => Folded.Contains(word);
}
