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
        var unrelated = faces.SelectMany(f => f.Person.NotTheName).Select(FoldedName.Of).OfType<FoldedName>().ToImmutableArray();
        var stay = unrelated.Select(n => n.Letters).ToHashSet(StringComparer.Ordinal);
        var authors = records.OfType<SourceRecord>().SelectMany(s => s.Author.Concat(s.Contributor)).Where(a => IsSomebodyElse(a, withheld)).Select(a => FoldedName.Of(a.Full)).OfType<FoldedName>();
        var signs = SearchValues.Create([.. withheld.Select(g => g.Key)], StringComparison.Ordinal);
        var longer = people.SelectMany(n => Enumerable.Range(0, n.Words.Length).Select(i => n.Part(i, 1))).Where(w => w.Letters.AsSpan().ContainsAny(signs)); // Hassanzadeh is not Hassan
        var shown = unrelated.Concat(people.Concat(authors).Where(n => !n.IsOneWord)).Concat(longer).Where(n => !withheld.Contains(n.Letters) || stay.Contains(n.Letters)).DistinctBy(n => n.Letters, StringComparer.Ordinal);
        return [.. withheld.Where(g => !stay.Contains(g.Key)).Select(g => Of(g, borne)), .. shown.Select(KnownName.Shown)];
    }

    /// <summary>A redactor that knows the names of all people.</summary>
    public static Redactor Redactor(ImmutableArray<PublicFace> faces, IEnumerable<Record> records, LocalText nameWithheld, Language site) => new(
        new KnownNames(faces, nameWithheld, site).Of(records),
        faces.SelectMany(f => ShownNames(f).SelectMany(n => n.Words).Select(w => (f.Person.Key, Word: w))).ToLookup(p => p.Key, p => p.Word, StringComparer.Ordinal));

    private KnownName Of(IGrouping<string, Withheld> same, HashSet<string> borne)
    {
        ImmutableArray<Withheld> owners = [.. same.DistinctBy(w => w.Person, StringComparer.Ordinal)];
        var isShared = borne.Contains(same.Key);
        var isArabic = same.Key[0] is >= '\u0600' and <= '\u06FF';
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

    /// <summary>Whether an author who shares a word with a withheld name is surely not that person: the given name begins with another letter than any of theirs.</summary>
    private static bool IsSomebodyElse(CslName author, ILookup<string, Withheld> withheld)
    {
        if (author.Given is null || FoldedName.Of(author.Given) is not { } given || FoldedName.Of(author.Full) is not { } name) return false;
        var alike = name.Words.SelectMany(w => withheld[w]).Select(w => w.Person).ToHashSet(StringComparer.Ordinal);
        return !withheld.SelectMany(g => g).Where(w => alike.Contains(w.Person)).SelectMany(w => w.Name.Words).Any(w => w[0] == given.Letters[0]);
    }
}
