using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A minor is to be named in full, and no reason is given. The given name is shown.</summary>
public sealed class MinorInFull : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED059";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from person in corpus.Records.Written.OfType<PersonRecord>()
        where person is { IsMinor: true, Identifiability: Identifiability.Named, IdentifiabilityReason: null or "" }
        select new Diagnostic(
            Id, Severity.Error, $"`{person.Key}` is a minor and is to be named in full without a reason", person.File, person.SpanOf("identifiability"), "shown by given name",
            "give the reason in `identifiability_reason`, or remove this line");
}
