using Seeds.Engine.Diagnostics;
using Seeds.Engine.Links;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>The catalogue lists a page twice; previous and next follow the first entry.</summary>
public sealed class RepeatedEntry : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED014";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var seen = new HashSet<(string Edition, string Page)>();
        foreach (var (edition, node) in corpus.Catalogue.Roots.SelectMany(r => r.Node.SelfAndDescendants(), (r, n) => (r.Folder, n)))
        {
            if (node.Leads is not PageLink { Page: var page, Fragment: "" } || seen.Add((edition, page.Address.Path)) || node.DeclaredIn is not { } index) continue;
            yield return new Diagnostic(
                Id, Severity.Warning, $"`{page.Path}` is listed twice", index.Source, node.Span, "listed before",
                "keep the entry at the place where readers should come to it");
        }
    }
}
