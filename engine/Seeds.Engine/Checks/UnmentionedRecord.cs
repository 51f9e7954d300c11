using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A record that neither a text nor another record mentions.</summary>
public sealed class UnmentionedRecord : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED051";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var records = corpus.Records;
        var referred = records.Written.SelectMany(r => RecordReferences.Of(r).Select(records.FindWritten).Where(f => !ReferenceEquals(f, r))).OfType<Record>().ToHashSet(ReferenceEqualityComparer.Instance);
        var inFormulas = records.Written.OfType<FigureRecord>().Where(f => f.ComputedFrom is not null).SelectMany(f => Records.Formulas.FormulaParser.Parse(f.ComputedFrom!).Formula?.Keys ?? []).ToHashSet(StringComparer.Ordinal);
        return
            from record in records.Written
            where !corpus.Mentions.Of(record.Kind, record.Key).Any() && !referred.Contains(record) && !(record.Kind == RecordKind.Figure && inFormulas.Contains(record.Key))
            select new Diagnostic(
                Id, Severity.Warning, $"nothing mentions the {UnknownMention.Noun(record.Kind)} `{record.Key}`", record.File, record.KeySpan, null,
                $"mention it in a text with `[words]({RecordKinds.SchemeOf(record.Kind)}:{record.Key})`, or remove it");
    }
}
