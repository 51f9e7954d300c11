using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Links;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>A link names an address that its page had before. It works, and is written with the new one; its source is out of date.</summary>
public sealed class MovedLink : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED093";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from entry in PageLinks.Leading<PageLink>(corpus)
        where entry.Found.IsByFormerAddress
        let now = new Address(entry.Found.Page.Path).RelativeTo(new Address(entry.Page.Path), entry.Found.Fragment)
        select new Diagnostic(
            Id, Severity.Warning, $"link to `{entry.Link.Target}` goes by a former address", entry.Page.Source, entry.Link.Span, "the page has moved", $"write `{now}`");
}
