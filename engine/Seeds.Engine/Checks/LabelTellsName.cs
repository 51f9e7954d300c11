using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>What a place, an organisation or another record is called gives the name of a person that is withheld; it was taken out.</summary>
public sealed class LabelTellsName : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED064";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from pair in corpus.Records.Written.Zip(corpus.Records.Public)
        where pair.First is not PersonRecord && !pair.First.Label.Map(WrittenMention.WordsOf).Equals(pair.Second.Label.Map(WrittenMention.WordsOf)) // mentions apart
        select new Diagnostic(
            Id, Severity.Warning, $"what this {RecordKinds.SchemeOf(pair.First.Kind)} is called gives a name that is withheld", pair.First.File, pair.First.KeySpan,
            $"it is published as `{pair.Second.Label.In(corpus.SiteLanguage, corpus.SiteLanguage).Text}`",
            "call it by something else; if the word is not the person's name here, list it under `not_the_name` in their record");
}
