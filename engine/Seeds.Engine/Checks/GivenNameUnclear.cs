using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Checks;

/// <summary>A person is shown by given name, the record does not say which part of the name that is, and not every name begins with it.</summary>
public sealed class GivenNameUnclear : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED066";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from person in corpus.Records.Written.OfType<PersonRecord>()
        where PublicFace.ShownOf(person) == Identifiability.GivenName && person.GivenName.IsEmpty
        where person.Name.All.Select(FoldedName.Of).Any(n => n is { IsOneWord: false } or { IsUnspaced: true })
        let given = PublicFace.GivenNameOf(person)
        select new Diagnostic(
            Id, Severity.Warning, $"`{person.Key}` is shown by given name, and the record does not say what that is", person.File, person.SpanOf("name"),
            given.IsEmpty ? "no part of it is shown" : $"`{string.Join("`, `", given.All)}` is shown",
            "write it as `given_name`");
}
