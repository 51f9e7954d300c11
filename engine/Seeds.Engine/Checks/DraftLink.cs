using Seeds.Engine.Catalogues;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Links;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A published page links to a draft. An INDEX.md may list drafts: they take their places when they are published.</summary>
public sealed class DraftLink : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED028";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from entry in PageLinks.Leading<HeldBackLink>(corpus)
        where !IsEntry(entry.Page.Index?.Items ?? [], entry.Link.Span)
        select new Diagnostic(
            Id, Severity.Error, $"link to `{entry.Link.Target}` leads to a draft", entry.Page.Source, entry.Link.Span, "not published",
            "publish the draft too, take the link away, or build with --drafts");

    private static bool IsEntry(IEnumerable<IndexItem> items, TextSpan span) =>
        items.OfType<IndexEntry>().Any(e => (e.Target is not null && e.Span == span) || IsEntry(e.Children, span));
}
