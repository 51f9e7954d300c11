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
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from circle in Circles(corpus)
        let first = circle[0]
        select new Diagnostic(
            Id, Severity.Error, $"`{first.Key}` is a part of itself: " + string.Join(" → ", circle.Append(first).Select(r => $"`{r.Key}`")), first.File, ParentOf(first)!.Span, null,
            "remove one of these parents");

    /// <summary>Each circle once, from that of its records on which comes first among all. No record is gone through twice.</summary>
    private static IEnumerable<ImmutableArray<Record>> Circles(Corpus corpus)
    {
        var walkOf = new Dictionary<Record, int>(ReferenceEqualityComparer.Instance); // the walk in which a record was come to first
        foreach (var (walk, start) in corpus.Records.Written.Where(r => ParentOf(r) is not null).Index())
        {
            var path = new List<Record>();
            var at = start;
            for (; at is not null && walkOf.TryAdd(at, walk); at = Above(at, corpus)) path.Add(at);
            if (at is not null && walkOf[at] == walk) yield return FromFirst(path[path.FindIndex(r => ReferenceEquals(r, at))..]);
        }
    }

    private static ImmutableArray<Record> FromFirst(List<Record> circle)
    {
        var first = circle.Index().MinBy(r => r.Item.Key, StringComparer.Ordinal).Index; // those of one kind are in the order of their keys
        return [.. circle[first..], .. circle[..first]];
    }

    private static Reference? ParentOf(Record record) => record switch
    {
        PlaceRecord place => place.Parent,
        OrganisationRecord organisation => organisation.Parent,
        _ => null,
    };

    private static Record? Above(Record record, Corpus corpus) => ParentOf(record) is { } parent ? corpus.Records.FindWritten(parent) : null;
}
