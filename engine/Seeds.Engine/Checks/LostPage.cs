using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A page that has been published is there no more, and no other page has taken its address over: links to it are broken.</summary>
public sealed class LostPage : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED034";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        if (corpus.Published.All.IsEmpty) yield break;
        var there = corpus.Documents.Select(d => d.Address).Concat(corpus.Redirects.All.Select(r => r.From)).ToHashSet();
        foreach (var page in corpus.Published.All.Where(p => !there.Contains(p.Address)))
        {
            yield return new Diagnostic(
                Id, Severity.Warning, $"`{page.Address}` has been published and is gone", page.Source, page.Span, "links to it lead nowhere",
                $"write `aliases: [{QuotedText.Of(page.Address.Path)}]` into the page that took its place; to give the address up, take out this line and those below it that begin with a space");
        }
    }
}
