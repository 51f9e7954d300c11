using System.Buffers;
using Seeds.Engine.Content;
using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Records.Care;

/// <summary>Gathers the names that are looked for in texts: those withheld, and those shown that share words with them.</summary>
/// <param name="faces">What may be shown of each person.</param>
/// <param name="nameWithheld">What stands for a name that more than one person bears, by language.</param>
/// <param name="site">The site's language.</param>
public sealed class KnownNames(ImmutableArray<PublicFace> faces, LocalText nameWithheld, Language site)
{
    /// <summary>All names, once each.</summary>
    /// <param name="records">The records as written: authors of sources are people too.</param>
    public ImmutableArray<KnownName> Of(IEnumerable<Record> records)
    {
        var withheld = faces.SelectMany(new WithheldNames(nameWithheld, site).Of).ToLookup(w => w.Name.Letters, StringComparer.Ordinal);
        if (withheld.Count == 0) return [];
        var people = faces.SelectMany(ShownNames).ToImmutableArray();
        var borne = people.SelectMany(n => WithheldNames.Parts(n, []).Append(n)).Select(n => n.Letters).ToHashSet(StringComparer.Ordinal);
        var kept = faces.SelectMany(f => f.Person.NotTheName).Select(FoldedName.Of).OfType<FoldedName>().ToImmutableArray();
        var authors = records.OfType<SourceRecord>().SelectMany(s => s.Author.Concat(s.Contributor)).Where(a => IsSomebodyElse(a, withheld)).Select(a => FoldedName.Of(a.Full)).OfType<FoldedName>();
        var signs = SearchValues.Create([.. withheld.Select(g => g.Key)], StringComparison.Ordinal);
        var longer = people.SelectMany(n => n.Words).Where(w => w.AsSpan().ContainsAny(signs)).Select(w => new FoldedName(w, [0])); // Hassanzadeh is not Hassan
        var shown = kept.Concat(people.Concat(authors).Where(n => !n.IsOneWord)).Concat(longer).Where(n => !withheld.Contains(n.Letters)).DistinctBy(n => n.Letters, StringComparer.Ordinal);
        return [.. withheld.Select(g => Of([.. g], borne)), .. shown.Select(KnownName.Shown)];
    }

    /// <summary>A redactor that knows the names of all people.</summary>
    public static Redactor Redactor(ImmutableArray<PublicFace> faces, IEnumerable<Record> records, LocalText nameWithheld, Language site) => new(
        new KnownNames(faces, nameWithheld, site).Of(records),
        faces.SelectMany(f => ShownNames(f).SelectMany(n => n.Words).Select(w => (f.Person.Key, Word: w))).ToLookup(p => p.Key, p => p.Word, StringComparer.Ordinal));

    private KnownName Of(ImmutableArray<Withheld> same, HashSet<string> borne)
    {
        ImmutableArray<Withheld> owners = [.. same.DistinctBy(w => w.Person, StringComparer.Ordinal)];
        var isShared = borne.Contains(same[0].Name.Letters);
        var isArabic = same[0].Name.Letters[0] is >= '\u0600' and <= '\u06FF';
        return new KnownName(owners[0].Name, owners, isShared, isShared || owners.Length > 1 ? Neutral(isArabic) : owners[0].Replacement);
    }

    private string Neutral(bool isArabic) => nameWithheld.In(isArabic ? new Language("ar") : site, site).Text;

    /// <summary>The names that are shown of a person.</summary>
    private static IEnumerable<FoldedName> ShownNames(PublicFace face) => (face.Shown switch
    {
        Identifiability.Named => face.Person.Name.All.Concat(face.Person.GivenName.All).Concat(face.Person.Spellings),
        Identifiability.GivenName => face.Label.All,
        _ => [],
    }).Select(FoldedName.Of).OfType<FoldedName>();

    /// <summary>
    /// Whether an author who shares a word with a withheld name is surely not that person: the given name is none of theirs. Of an initial
    /// that can be said only where it is none of their letters.
    /// </summary>
    private static bool IsSomebodyElse(CslName author, ILookup<string, Withheld> withheld)
    {
        if (FoldedName.Of(author.Full) is not { IsOneWord: false } name) return false;
        var given = author.Given is null ? name.Words[0] : FoldedName.Of(author.Given)?.Words[0] ?? "";
        var alike = name.Words.SelectMany(w => withheld[w]).SelectMany(w => w.Words).ToHashSet(StringComparer.Ordinal);
        return given.Length > 0 && !alike.Any(w => w.StartsWith(given, StringComparison.Ordinal) || (w.Length > 1 && given.StartsWith(w, StringComparison.Ordinal)));
    }
}
