using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>The least value of a figure is above its greatest, or it has both a value and a range.</summary>
public sealed class LeastAboveGreatest : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED049";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        foreach (var figure in corpus.Records.Written.OfType<FigureRecord>())
        {
            if (figure is { Min: { } least, Max: { } greatest } && least > greatest)
            {
                yield return new Diagnostic(
                    Id, Severity.Error, $"the least value of `{figure.Key}` is above its greatest", figure.File, figure.SpanOf("min"), null, "`min` is the smaller of the two, `max` the larger");
            }

            if (figure is { ComputedFrom: null, Value: not null } and ({ Min: not null } or { Max: not null }))
            {
                yield return new Diagnostic(
                    Id, Severity.Error, $"`{figure.Key}` has a value and a range", figure.File, figure.SpanOf("value"), "the value counts", "give either `value`, or `min` and `max`");
            }
        }
    }
}
