using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Checks;

/// <summary>
/// A person is shown by given name, and which part of the name that is has to be guessed: the record does not say it, and not every name
/// begins with it; or it gives the whole name as the given one.
/// </summary>
public sealed class GivenNameUnclear : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED066";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from person in corpus.Records.Written.OfType<PersonRecord>()
        where PublicFace.ShownOf(person) == Identifiability.GivenName
        let isWhole = PublicFace.GivesWholeName(person)
        where isWhole || (person.GivenName.IsEmpty && person.Name.All.Select(FoldedName.Of).Any(n => n is { IsOneWord: false } or { IsUnspaced: true }))
        let given = PublicFace.GivenNameOf(person)
        select new Diagnostic(
            Id, Severity.Warning,
            isWhole ? $"`{person.Key}` is shown by given name, and the record's is the whole name" : $"`{person.Key}` is shown by given name, and the record does not say what that is",
            person.File, person.SpanOf(isWhole ? "given_name" : "name"),
            given.IsEmpty ? "no part of it is shown" : $"`{string.Join("`, `", given.All)}` is shown",
            isWhole ? "write the given name alone" : "write it as `given_name`");
}
