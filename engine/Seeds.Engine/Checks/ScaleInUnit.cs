using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Numbers;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A figure's unit holds a part of its number, such as `million dollars`: texts, charts and sums would take the number for a smaller one.</summary>
public sealed class ScaleInUnit : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED082";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from figure in corpus.Records.Written.OfType<FigureRecord>()
        where !figure.Unit.IsEmpty
        from unit in figure.Unit.Texts
        let words = NumberWords.From(corpus.Presentation.WordsFor(unit.Key.Length > 0 ? new Language(unit.Key) : corpus.SiteLanguage))
        where NumberReader.Find("1 " + unit.Value, words) is [{ Start: 0, Min: > 1 }, ..]
        select new Diagnostic(
            Id, Severity.Error, $"the unit of `{figure.Key}` holds a part of its number", figure.File, figure.SpanOf("unit"), $"1 {unit.Value} are more than one",
            "write the whole number as `value`: 3000000 and `dollars`, not 3 and `million dollars`");
}
