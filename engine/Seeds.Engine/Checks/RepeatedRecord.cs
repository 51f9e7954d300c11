using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>Two records of one kind have one key; the first counts.</summary>
public sealed class RepeatedRecord : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED048";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from pair in corpus.Records.Repeated
        let first = pair.First.File!
        let at = first.PositionOf(pair.First.KeySpan.Start)
        select new Diagnostic(
            Id, Severity.Error, $"the {UnknownMention.Noun(pair.Second.Kind)} `{pair.Second.Key}` is given twice", pair.Second.File, pair.Second.KeySpan, "the first one counts",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the first stands at {first.Path}:{at.Line}:{at.Column}"));
}
