using Seeds.Engine.Diagnostics;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Checks;

/// <summary>A figure has a least and a greatest value, and a qualifier that names one end alone: both cannot be meant.</summary>
public sealed class RangeWithBound : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED079";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from figure in corpus.Records.Written.OfType<FigureRecord>()
        where figure is { Min: not null, Max: not null, ComputedFrom: null, Qualifier: Qualifier.Over or Qualifier.AtLeast or Qualifier.AtMost or Qualifier.Nearly }
        select new Diagnostic(
            Id, Severity.Error, $"`{figure.Key}` is a range with the qualifier `{ChoiceName.Of(figure.Qualifier!.Value)}`", figure.File, figure.SpanOf("qualifier"), "both ends are given",
            "of a range say nothing or `about`; for one end alone give `value`");
}
