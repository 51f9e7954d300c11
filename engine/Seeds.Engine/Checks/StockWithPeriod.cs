using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A figure is a state at one time, and yet says over what time it was counted.</summary>
public sealed class StockWithPeriod : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED070";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from figure in corpus.Records.Written.OfType<FigureRecord>()
        where figure.Measure == Measure.Stock && !figure.Period.IsEmpty
        select new Diagnostic(
            Id, Severity.Warning, $"`{figure.Key}` is a stock with a `period`", figure.File, figure.SpanOf("measure"), "drawn among the states at one time",
            "write `measure: flow` if it was counted over that time, else remove `period`");
}
