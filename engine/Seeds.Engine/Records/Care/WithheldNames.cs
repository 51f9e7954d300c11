using Seeds.Engine.Content;
using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Records.Care;

/// <summary>
/// The names that must not be published of a person: whole names and spellings, the key, and each part of a name that the label does not
/// show. Particles are no parts by themselves; they are with the word behind them.
/// </summary>
/// <param name="nameWithheld">What stands for a name where the label cannot, by language.</param>
/// <param name="site">The site's language.</param>
public sealed class WithheldNames(LocalText nameWithheld, Language site)
{
    /// <summary>Least letters of a part: a shorter one is an initial.</summary>
    private const int ShortestPart = 3;

    /// <summary>The names of one person.</summary>
    public IEnumerable<Withheld> Of(PublicFace face)
    {
        var notTheName = face.Person.NotTheName.Select(WrittenForm.Of).ToImmutableHashSet(StringComparer.Ordinal);
        return NamesOf(face).Select(w => w with { NotTheName = notTheName });
    }

    private IEnumerable<Withheld> NamesOf(PublicFace face)
    {
        if (face.Shown == Identifiability.Named) yield break;
        var person = face.Person;
        var shown = face.Shown == Identifiability.Withheld ? [] : face.Label.All.SelectMany(l => FoldedName.Of(l)?.Words ?? []).ToHashSet(StringComparer.Ordinal);
        var spelt = person.Name.Texts.Concat(person.GivenName.Texts).Select(t => (t.Key, t.Value)).Concat(person.Spellings.Select(s => (TagOf(s, person), s)));
        var allWords = spelt.SelectMany(s => FoldedName.Of(s.Item2)?.Words ?? []).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var (tag, text) in spelt)
        {
            if (FoldedName.Of(text) is not { Letters.Length: > 1 } name || name.Words.All(shown.Contains)) continue;
            var language = LanguageOf(tag, text, face);
            var label = face.Label.In(language, site).Text;
            yield return new Withheld(name, label, person.Key, allWords);
            foreach (var inverted in Inverted(text)) yield return new Withheld(inverted with { IsInverted = true }, label, person.Key, allWords);
            var part = face.Shown == Identifiability.Withheld ? label : nameWithheld.In(language, site).Text;
            foreach (var piece in Parts(name, shown).Where(p => !p.Equals(name))) yield return new Withheld(piece, part, person.Key, allWords);
        }

        if (FoldedName.Of(person.Key) is { IsOneWord: false } key && !key.Words.All(shown.Contains)) yield return new Withheld(key, face.Label.In(site, site).Text, person.Key, allWords);
    }

    /// <summary>Each word that tells something, and the same with the particles and initials before it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="shown">Words that may be shown.</param>
    public static IEnumerable<FoldedName> Parts(FoldedName name, HashSet<string> shown)
    {
        var words = name.Words;
        for (var (i, first) = (0, 0); i < words.Length; i++)
        {
            var isShort = words[i].Length < ShortestPart && !name.IsUnspaced;
            var isGiven = i == 0 && words.Length > 1 && name.BeginsWithCapital && words[i].Length > 1 && (isShort || NameParticles.MayBeGivenName(words[i]));
            if (isGiven && !shown.Contains(words[i])) yield return name.Part(i, 1);
            if ((isShort || NameParticles.Contains(words[i])) && i < words.Length - 1) continue;
            if (!shown.Contains(words[i]))
            {
                if (first < i)
                {
                    var unit = name.Part(first, i - first + 1);
                    foreach (var spelling in KunyaForms(unit)) yield return spelling;
                }

                if (words[i].Length > 1 && !(first < i && NameParticles.IsOnlyWithParticle(words[i]))) yield return name.Part(i, 1);
                foreach (var form in ArabicForms(words[i])) yield return new FoldedName(form, [0]);
            }

            first = i + 1;
        }

        if (GivenAlone(name) is { } given) yield return given;
    }

    /// <summary>In Chinese and Korean a name of three or four characters ends in a given name of two.</summary>
    private static FoldedName? GivenAlone(FoldedName name) =>
        name is { IsUnspaced: true, IsOneWord: true, Letters.Length: 3 or 4 } && name.Letters.All(c => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3')) ? new FoldedName(name.Letters[^2..], [0]) : null;

    /// <summary>In Arabic <i>father of</i> changes with its place in the sentence.</summary>
    private static IEnumerable<FoldedName> KunyaForms(FoldedName unit)
    {
        yield return unit;
        if (!unit.Letters.StartsWith("ابو", StringComparison.Ordinal)) yield break;
        yield return unit with { Letters = "ابا" + unit.Letters[3..] };
        yield return unit with { Letters = "ابي" + unit.Letters[3..] };
    }

    /// <summary>A name with the Arabic article: the word without it, if that is long enough to be no other name. Behind <i>to</i> the article loses its first letter.</summary>
    private static IEnumerable<string> ArabicForms(string word)
    {
        if (!word.StartsWith("ال", StringComparison.Ordinal) || word.Length < 5) yield break;
        yield return "لل" + word[2..];
        if (word.Length >= 7) yield return word[2..];
    }

    /// <summary>The last words first, as lists of names have it.</summary>
    private static IEnumerable<FoldedName> Inverted(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (FoldedName.Of(string.Join(' ', words[i..].Concat(words[..i]))) is { } inverted) yield return inverted;
        }
    }

    /// <summary>The language of what stands in place of a name: that of the name; where it says none, one that is written as it is.</summary>
    private Language LanguageOf(string tag, string name, PublicFace face)
    {
        if (tag.Length > 0) return new Language(tag);
        var isFromRight = FoldedName.Of(name) is { } folded && folded.Letters[0] is >= '\u0590' and <= '\u08FF';
        var tags = face.Label.Texts.Keys.Concat(nameWithheld.Texts.Keys).Where(t => t.Length > 0).Select(t => new Language(t));
        return isFromRight == (site.Direction == "rtl") ? site : tags.FirstOrDefault(l => l.Direction == "rtl" == isFromRight) ?? site;
    }

    /// <summary>The language of a spelling: that of the name in the same script.</summary>
    private static string TagOf(string spelling, PersonRecord person) =>
        person.Name.Texts.Where(t => ScriptOf(t.Value) == ScriptOf(spelling)).Select(t => t.Key).FirstOrDefault("");

    /// <summary>A rough number for the script of a name: blocks of Unicode are 256 letters apart, Latin takes the first two.</summary>
    private static int ScriptOf(string name) => FoldedName.Of(name) is { } folded ? folded.Letters[0] >> 8 : 0;
}
