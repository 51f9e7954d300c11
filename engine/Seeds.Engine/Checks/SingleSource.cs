using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A claim is marked corroborated, and fewer than two sources carry it.</summary>
public sealed class SingleSource : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED055";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from claim in corpus.Records.Written.OfType<ClaimRecord>()
        where claim.Status == ClaimStatus.Corroborated && claim.For.DistinctBy(r => r.Key, StringComparer.Ordinal).Count() < 2
        select new Diagnostic(
            Id, Severity.Error, $"`{claim.Key}` is marked corroborated on {(claim.For.IsEmpty ? "no source" : "one source")}", claim.File, claim.SpanOf("status"), null,
            "name a second source under `for` that does not depend on the first, or mark it `reported`");
}
