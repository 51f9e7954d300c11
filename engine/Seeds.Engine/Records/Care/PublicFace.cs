using Seeds.Engine.Records.Care.Folded;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>What may be shown of a person.</summary>
/// <param name="Person">The person.</param>
/// <param name="Shown">How much of the name is shown.</param>
/// <param name="Label">The name that is shown, or what stands for it.</param>
/// <param name="Key">The key that addresses and ids show: a key made of a name tells it.</param>
public sealed record PublicFace(PersonRecord Person, Identifiability Shown, LocalText Label, string Key)
{
    /// <summary>
    /// How much of a person's name is shown: what the record says; a minor, by given name unless the record says otherwise and gives a
    /// reason for naming them in full. A field that says something and cannot be read may have said the stricter.
    /// </summary>
    public static Identifiability ShownOf(PersonRecord person) => person switch
    {
        { Identifiability: null } when person.Spans.ContainsKey("identifiability") => Identifiability.Withheld,
        { Identifiability: { } said and not Identifiability.Named } => said,
        { IsMinor: true, IdentifiabilityReason: null or "" } => Identifiability.GivenName,
        { IsMinor: true, Identifiability: null } => Identifiability.GivenName,
        _ => Identifiability.Named,
    };

    /// <summary>A person with the care that either of two records of one key asks for, and with the names of both: nobody knows which was meant.</summary>
    public static PersonRecord Stricter(PersonRecord person, PersonRecord again)
    {
        var shown = ShownOf(again) > ShownOf(person) ? ShownOf(again) : ShownOf(person);
        return shown == Identifiability.Named ? person : person with
        {
            Identifiability = shown,
            PublicLabel = person.PublicLabel.IsEmpty ? again.PublicLabel : person.PublicLabel,
            Spellings = [.. person.Spellings, .. again.Name.All, .. again.Spellings],
        };
    }

    /// <summary>The faces of all people, in the order of their records.</summary>
    /// <param name="people">The people.</param>
    /// <param name="nameWithheld">What stands for a name that is withheld, by language.</param>
    /// <param name="site">The site's language.</param>
    public static ImmutableArray<PublicFace> Of(ImmutableArray<PersonRecord> people, LocalText nameWithheld, Content.Language site)
    {
        var keys = new UniqueIds(people.Where(KeepsKey).Select(p => p.Key));
        return
        [
            .. people.Select(person => ShownOf(person) switch
            {
                Identifiability.Named => new PublicFace(person, Identifiability.Named, person.Name, person.Key),
                Identifiability.GivenName when !GivenNameOf(person).IsEmpty => new PublicFace(person, Identifiability.GivenName, GivenNameOf(person), KeepsKey(person) ? person.Key : keys.Make(Slug.Of(GivenNameOf(person).In(site, site).Text))),
                _ => new PublicFace(person, Identifiability.Withheld, person.PublicLabel.IsEmpty ? nameWithheld : person.PublicLabel, keys.Make("person")),
            }),
        ];
    }

    /// <summary>Whether a person's key tells no more than is shown.</summary>
    private static bool KeepsKey(PersonRecord person) => ShownOf(person) switch
    {
        Identifiability.Named => true,
        Identifiability.GivenName => FoldedName.Of(person.Key) is { } key && GivenNameOf(person).All.Select(FoldedName.Of).Any(n => n is not null && key.Words.All(n.Words.Contains)),
        _ => false,
    };

    /// <summary>
    /// The given name; without one, the first word of the name, or what stands behind the comma in <c>Smith, Anna</c>. A name in a script
    /// without spaces does not show which part is the given name: then nothing of it is. A given name that is the whole name is none: in its
    /// stead stands what would without it, unless that is the whole name too.
    /// </summary>
    public static LocalText GivenNameOf(PersonRecord person)
    {
        if (person.GivenName.IsEmpty) return FirstOf(person.Name);
        if (!GivesWholeName(person)) return person.GivenName;
        var given = person.GivenName.Texts.Where(t => !IsWholeName(t.Value, person));
        var first = FirstOf(person.Name).Texts.Where(t => !IsWholeName(t.Value, person));
        return new(LocalText.Empty.Texts.AddRange(first).SetItems(given));
    }

    /// <summary>Whether a given name of a person's record is the whole name, in some language.</summary>
    public static bool GivesWholeName(PersonRecord person) => person.GivenName.All.Any(g => IsWholeName(g, person));

    /// <summary>Whether a text has all words of a name, in whatever order. A spelling of one word may be that of the given name.</summary>
    private static bool IsWholeName(string text, PersonRecord person) => FoldedName.Of(text) is { } given
        && person.Name.All.Select(FoldedName.Of).Concat(person.Spellings.Select(FoldedName.Of).Where(s => s is { IsOneWord: false })).OfType<FoldedName>()
            .Any(n => n.Letters == given.Letters || n.Words.All(given.Words.Contains));

    private static LocalText FirstOf(LocalText name) => new(name.Texts.Where(t => FoldedName.Of(t.Value) is not { IsUnspaced: true }).ToImmutableSortedDictionary(
        t => t.Key,
        t => t.Value[(t.Value.IndexOfAny([',', '،']) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(""),
        StringComparer.Ordinal));
}
