using System.Collections.Frozen;

namespace Seeds.Engine.Records.Care;

/// <summary>Words that many names share: they tell nobody by themselves, only with the word behind them.</summary>
public static class NameParticles
{
    /// <summary>Words that join or begin family names. Some are given names too: at the beginning of a name and with a capital they count as one.</summary>
    private static readonly FrozenSet<string> Joining = FrozenSet.Create(
        StringComparer.Ordinal,
        "van", "von", "vom", "zum", "zur", "der", "den", "del", "della", "dei", "des", "dos", "das", "da", "de", "di", "du", "la", "las", "le", "les", "los", "el", "al", "ar", "as", "ash", "at",
        "ben", "bat", "san", "santa", "saint", "ter", "ten", "tot", "the", "and", "ال");

    /// <summary>Words that are never a name by themselves: son of, father of, servant of, titles.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        StringComparer.Ordinal,
        "bin", "ibn", "bint", "binti", "abu", "abo", "abou", "umm", "um", "oum", "abd", "abdul", "abdel", "mr", "mrs", "ms", "dr", "sir", "sheikh", "haji", "hajj", "junior", "senior",
        "بن", "ابن", "بنت", "ابو", "ابي", "ابا", "ام", "عبد", "ذو", "الشيخ", "الحاج");

    /// <summary>Words of faith that are the second half of names, and far too common to be taken out alone.</summary>
    private static readonly FrozenSet<string> OfFaith = FrozenSet.Create(
        StringComparer.Ordinal, "allah", "ullah", "islam", "din", "deen", "rahman", "الله", "الاسلام", "الدين", "الرحمن", "الرحيم");

    /// <summary>Whether a folded word is one.</summary>
    public static bool Contains(string word) => Joining.Contains(word) || Leading.Contains(word);

    /// <summary>Whether a particle may be a given name too.</summary>
    public static bool MayBeGivenName(string word) => Joining.Contains(word);

    /// <summary>Whether a word with a particle before it counts only with the particle.</summary>
    public static bool IsOnlyWithParticle(string word) => OfFaith.Contains(word);
}
