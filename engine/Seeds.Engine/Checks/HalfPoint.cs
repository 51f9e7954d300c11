using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A place has one of the two degrees that make a point: it stands on no map.</summary>
public sealed class HalfPoint : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED081";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from place in corpus.Records.Written.OfType<PlaceRecord>()
        where place.Lat is null != place.Lon is null && place.SpanOf("lat") == place.KeySpan != (place.SpanOf("lon") == place.KeySpan) // one that is written and wrong is told as that
        let given = place.Lat is null ? "lon" : "lat"
        select new Diagnostic(
            Id, Severity.Warning, $"`{place.Key}` has `{given}` alone", place.File, place.SpanOf(given), "no point on the map",
            place.Lat is null ? "add `lat`, or remove `lon`" : "add `lon`, or remove `lat`");
}
