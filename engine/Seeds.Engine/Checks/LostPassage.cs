using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>A place in a page that has been published is there no more: links to it, and citations of it, find the page only.</summary>
public sealed class LostPassage : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED035";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from page in corpus.Published.All.IsEmpty ? [] : corpus.Documents
        let published = corpus.Published.Of(page)
        where published is not null
        from passage in published.Passages
        where !page.Ids.Contains(passage.Id)
        select new Diagnostic(
            Id, Severity.Warning, $"`#{passage.Id}` of `{page.Address}` has been published and is gone", published.Source, passage.Span, "links to it find the page only",
            $"write `{{#{passage.Id}}}` behind the text that took its place; to give the address up, take out this line");
}
