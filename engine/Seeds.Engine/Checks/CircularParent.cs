using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A place or an organisation is, by way of others, a part of itself.</summary>
public sealed class CircularParent : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED046";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var reported = new HashSet<Record>(ReferenceEqualityComparer.Instance); // one report for each circle
        foreach (var record in corpus.Records.Written.Where(r => ParentOf(r) is not null))
        {
            var path = new List<Record> { record };
            for (var above = Above(record, corpus); above is not null && !path.Contains(above, ReferenceEqualityComparer.Instance); above = Above(above, corpus)) path.Add(above);
            if (!ReferenceEquals(Above(path[^1], corpus), record) || !path.TrueForAll(reported.Add)) continue;
            yield return new Diagnostic(
                Id, Severity.Error, $"`{record.Key}` is a part of itself: " + string.Join(" → ", path.Append(record).Select(r => $"`{r.Key}`")), record.File, ParentOf(record)!.Span, null,
                "remove one of these parents");
        }
    }

    private static Reference? ParentOf(Record record) => record switch
    {
        PlaceRecord place => place.Parent,
        OrganisationRecord organisation => organisation.Parent,
        _ => null,
    };

    private static Record? Above(Record record, Corpus corpus) => ParentOf(record) is { } parent ? corpus.Records.FindWritten(parent) : null;
}
