using System.Globalization;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>A figure counts less than nothing.</summary>
public sealed class NegativeCount : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED069";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from figure in corpus.Records.NegativeCounts
        let field = figure.Value < 0 ? ("value", figure.Value) : figure.Min < 0 ? ("min", figure.Min) : ("max", figure.Max)
        select new Diagnostic(
            Id, Severity.Error, string.Create(CultureInfo.InvariantCulture, $"`{figure.Key}` cannot count {field.Item2}"), figure.File, figure.SpanOf(field.Item1), "the value was left out",
            "where what is told can be below nought, as a change or a balance can, add `may_be_negative: true`");
}
