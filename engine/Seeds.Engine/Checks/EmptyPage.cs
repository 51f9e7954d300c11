using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>A page has no text.</summary>
public sealed class EmptyPage : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED015";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from page in corpus.Pages
        where page.Index is null && string.IsNullOrWhiteSpace(page.Body?.Html)
        select new Diagnostic(Id, Severity.Warning, "this page has no text", page.Source, default, null, "write it, or mark it `draft: true` until it is written");
}
