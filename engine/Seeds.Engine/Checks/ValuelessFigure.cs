using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A figure without a value, a range or a formula.</summary>
public sealed class ValuelessFigure : ICheck
{
    /// <summary>The fields that give one. A value that could not be used is a fault of its own.</summary>
    private static readonly ImmutableArray<string> Values = ["value", "min", "max", "computed_from"];

    /// <inheritdoc/>
    public string Id => "SEED062";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from figure in corpus.Records.Written.OfType<FigureRecord>()
        where figure.ComputedFrom is null && PublishedValue.Of(figure) is null && !Values.Any(figure.Gives)
        select new Diagnostic(
            Id, Severity.Error, $"the figure `{figure.Key}` has no value", figure.File, figure.KeySpan, null, "add `value`, or `min` and `max`, or `computed_from`");
}
