using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>No INDEX.md lists a page, so that a reader can come to it only by a link or a search.</summary>
public sealed class UnlistedPage : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED013";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from page in corpus.Pages
        where corpus.Catalogue.PlaceOf(page) is null
        select new Diagnostic(
            Id, Severity.Warning, "no INDEX.md lists this page", page.Source, default, null,
            "add a line `- [Title](path)` to the INDEX.md of its folder or of one above");
}
