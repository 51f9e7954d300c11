using Seeds.Engine.Diagnostics;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Checks;

/// <summary>The qualifier of a computed figure claims what does not follow from its formula.</summary>
public sealed class QualifierContradicts : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED068";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from figure in corpus.Records.Computed
        where !figure.AllowsQualifier
        let follows = figure.Derived.Qualifier is { } qualifier and not Qualifier.None ? $"`{ChoiceName.Of(qualifier)}`" : "no qualifier"
        select new Diagnostic(
            Id, Severity.Error, $"`{ChoiceName.Of(figure.Written.Qualifier!.Value)}` does not follow from the formula of `{figure.Written.Key}`", figure.Written.File, figure.Written.SpanOf("qualifier"),
            $"{follows} follows from its figures, and counts", "remove the line `qualifier`, or write `about`, which claims less");
}
