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
    /// reason for naming them in full.
    /// </summary>
    public static Identifiability ShownOf(PersonRecord person) => person switch
    {
        { Identifiability: { } said and not Identifiability.Named } => said,
        { IsMinor: true, IdentifiabilityReason: null or "" } => Identifiability.GivenName,
        { IsMinor: true, Identifiability: null } => Identifiability.GivenName,
        _ => Identifiability.Named,
    };

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
                Identifiability.GivenName => new PublicFace(person, Identifiability.GivenName, GivenNameOf(person), KeepsKey(person) ? person.Key : keys.Make(Slug.Of(GivenNameOf(person).In(site, site).Text))),
                var shown => new PublicFace(person, shown, person.PublicLabel.IsEmpty ? nameWithheld : person.PublicLabel, keys.Make("person")),
            }),
        ];
    }

    /// <summary>Whether a person's key tells no more than is shown.</summary>
    private static bool KeepsKey(PersonRecord person) => ShownOf(person) switch
    {
        Identifiability.Named => true,
        Identifiability.GivenName => NamePhrase.Of(person.Key) is { } key && GivenNameOf(person).All.Select(NamePhrase.Of).Any(n => n is not null && key.Words.All(w => n.Words.Contains(w, StringComparer.OrdinalIgnoreCase))),
        _ => false,
    };

    /// <summary>The given name, or the first word of the name.</summary>
    public static LocalText GivenNameOf(PersonRecord person) =>
        person.GivenName.IsEmpty ? person.Name.Map(n => n.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("")) : person.GivenName;

    /// <summary>The names that must not be published: whole names and spellings, and each word of them that the label does not show.</summary>
    /// <param name="nameWithheld">What stands for a lone family name where the given name is shown, by language.</param>
    /// <param name="site">The site's language.</param>
    public IEnumerable<Withheld> Withheld(LocalText nameWithheld, Content.Language site)
    {
        if (Shown == Identifiability.Named) yield break;
        var label = Label.All.SelectMany(l => NamePhrase.Of(l)?.Words ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (Shown == Identifiability.Withheld) label.Clear();
        var names = Person.Name.Texts.Select(t => (t.Key, t.Value)).Concat(Person.GivenName.Texts.Select(t => (t.Key, t.Value))).Concat(Person.Spellings.Select(s => ("", s))).Append(("", Person.Key));
        foreach (var (tag, name) in names)
        {
            var language = tag.Length == 0 ? site : new Content.Language(tag);
            var isKey = string.Equals(name, Person.Key, StringComparison.Ordinal);
            if (NamePhrase.Of(name) is not { } phrase || phrase.Words.All(label.Contains) || (isKey && phrase.Words.Length == 1)) continue;
            yield return new Withheld(phrase, Label.In(language, site).Text, Person.Key);
            if (isKey) continue; // a key may hold common words; as a whole it is unlike any
            var part = (Shown == Identifiability.Withheld ? Label : nameWithheld).In(language, site).Text;
            foreach (var word in phrase.Words.Where(w => w.Length > 2 && !label.Contains(w))) yield return new Withheld(new NamePhrase([word]), part, Person.Key);
            foreach (var joined in name.Split(' ').Select(NamePhrase.Of).Where(p => p is { Words.Length: > 1 } && !p.Words.All(label.Contains))) yield return new Withheld(joined!, part, Person.Key); // O'Brien, Jan-Peter
        }
    }
}
