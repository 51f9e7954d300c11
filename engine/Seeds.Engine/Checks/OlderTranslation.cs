using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Translations;

namespace Seeds.Engine.Checks;

/// <summary>A translation says that it was made from another version of its source than that which is published.</summary>
public sealed class OlderTranslation : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED080";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from page in corpus.Pages
        let source = corpus.Translations.SourceOf(page)
        where source is not null && TranslationIndex.StateOf(source, page) == TranslationState.Older
        select new Diagnostic(
            Id, Severity.Warning, $"this translation is older than `{source.Path}`", page.Source, page.Meta.SourceVersionSpan, "the source has another version by now",
            $"bring the translation up to date, then write `source_version: {TextVersion.Of(source)}`");
}
