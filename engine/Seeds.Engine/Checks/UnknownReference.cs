using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A record refers to one that is not there.</summary>
public sealed class UnknownReference : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED045";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from record in corpus.Records.Written
        from reference in RecordReferences.Of(record)
        where corpus.Records.FindWritten(reference) is null
        select new Diagnostic(
            Id,
            Severity.Error,
            $"there is no {string.Join(" or ", reference.Kinds.Select(UnknownMention.Noun))} `{reference.Key}`",
            record.File,
            reference.Span,
            "no record has this key",
            DidYouMean.Nearest(reference.Key, corpus.Records.Written.Where(r => reference.Kinds.Contains(r.Kind)).Select(r => r.Key)) is { } near ? $"did you mean `{near}`?" : null);
}
