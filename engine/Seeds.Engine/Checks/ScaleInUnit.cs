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
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var units = new Dictionary<(string Language, string Unit), bool>(); // a few units serve all figures, and to read a language's words of numbers takes time
        var words = new Dictionary<string, NumberWords>(StringComparer.Ordinal);
        foreach (var figure in corpus.Records.Written.OfType<FigureRecord>())
        {
            if (figure.Unit.Texts.FirstOrDefault(HoldsScale).Value is not { } unit) continue;
            yield return new Diagnostic(
                Id, Severity.Error, $"the unit of `{figure.Key}` holds a part of its number", figure.File, figure.SpanOf("unit"), $"1 {unit} are more than one",
                "write the whole number as `value`: 3000000 and `dollars`, not 3 and `million dollars`");
        }

        bool HoldsScale(KeyValuePair<string, string> unit)
        {
            if (units.TryGetValue((unit.Key, unit.Value), out var known)) return known;
            if (!words.TryGetValue(unit.Key, out var language)) words[unit.Key] = language = NumberWords.From(corpus.Presentation.WordsFor(unit.Key.Length > 0 ? new Language(unit.Key) : corpus.SiteLanguage));
            return units[(unit.Key, unit.Value)] = NumberReader.Find("1 " + unit.Value, language) is [{ Start: 0, Min: > 1 }, ..];
        }
    }
}
