using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Formulas;
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
            Id, Severity.Error, Message(fault), fault.Figure.File,
            isPlain ? TextSpan.Between(whole.Start + fault.At, whole.End) : whole, fault.Circle.IsEmpty ? fault.Reason : null,
            !fault.Circle.IsEmpty ? "one of these formulas must be made of other figures" : "a formula is made of keys of figures, numbers, `+ - * /` with spaces around them, and brackets");

    /// <summary>All figures of a circle stand in the message, which every format of faults shows: any of them may be the one to mend.</summary>
    private static string Message(FormulaFault fault) => fault.Circle.IsEmpty
        ? $"the formula of `{fault.Figure.Key}` gives no value"
        : $"the formula of `{fault.Figure.Key}` depends on itself: " + string.Join(" → ", fault.Circle.Select(k => $"`{k}`"));
}
