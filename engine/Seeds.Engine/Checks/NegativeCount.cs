using System.Globalization;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Evidence;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A figure counts less than nothing, or its formula would have it do so.</summary>
public sealed class NegativeCount : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED069";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from figure in corpus.Records.NegativeCounts
        let least = Least(figure)
        select new Diagnostic(
            Id, Severity.Error,
            figure.ComputedFrom is null ? $"`{figure.Key}` cannot count {least.Value}" : $"the formula of `{figure.Key}` gives {least.Value}, which it cannot count",
            figure.File, figure.SpanOf(least.Field), "the value was left out", "where what is told can be below nought, as a change or a balance can, add `may_be_negative: true`");

    private static (string Field, string Value) Least(FigureRecord figure)
    {
        var (field, value) =
            figure.ComputedFrom is not null ? ("computed_from", PublishedValue.Of(figure)?.Min)
            : figure.Value < 0 ? ("value", figure.Value)
            : figure.Min < 0 ? ("min", figure.Min)
            : ("max", figure.Max);
        return (field, string.Create(CultureInfo.InvariantCulture, $"{value:0.############}"));
    }
}
