using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A formula gives no value: it cannot be read, names no figure, depends on itself, or divides by nought.</summary>
public sealed class FormulaWithoutValue : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED047";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from fault in corpus.Records.FormulaFaults
        let whole = fault.Figure.SpanOf("computed_from")
        let isPlain = fault.Figure.File!.Text.AsSpan(whole.Start, whole.Length).SequenceEqual(fault.Figure.ComputedFrom) // without quotes, offsets hold
        select new Diagnostic(
            Id, Severity.Error, $"the formula of `{fault.Figure.Key}` gives no value", fault.Figure.File,
            isPlain ? TextSpan.Between(whole.Start + fault.At, whole.End) : whole, fault.Reason,
            "a formula is made of keys of figures, numbers, `+ - * /` with spaces around them, and brackets");
}
