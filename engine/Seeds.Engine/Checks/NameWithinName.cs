using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Checks;

/// <summary>Somebody who is named has a name that holds the whole name of somebody whose name is withheld, so that it is published after all.</summary>
public sealed class NameWithinName : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED063";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var people = corpus.Records.Written.OfType<PersonRecord>().ToImmutableArray();
        var named = people.Where(p => PublicFace.ShownOf(p) == Identifiability.Named).SelectMany(p => WholeNames(p).Select(n => (Person: p, Name: n))).ToImmutableArray();
        return
            from hidden in people
            where PublicFace.ShownOf(hidden) != Identifiability.Named
            from name in WholeNames(hidden).Where(n => !n.IsOneWord || PublicFace.ShownOf(hidden) == Identifiability.Withheld)
            from shown in named
            where shown.Name.Letters.Contains(name.Letters, StringComparison.Ordinal)
            group shown by (hidden, shown.Person) into pair
            select new Diagnostic(
                Id, Severity.Warning, $"the name of `{pair.Key.Person.Key}`, who is named, holds the name of `{pair.Key.hidden.Key}`", pair.Key.Person.File, pair.Key.Person.KeySpan, "so it is published",
                "withhold this name too, or decide that the other need not be withheld");
    }

    private static IEnumerable<FoldedName> WholeNames(PersonRecord person) => person.Name.All.Concat(person.Spellings).Select(FoldedName.Of).OfType<FoldedName>().Where(n => n.Letters.Length > 2);
}
