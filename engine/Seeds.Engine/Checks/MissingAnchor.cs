using Seeds.Engine.Diagnostics;
using Seeds.Engine.Links;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A link leads to a page that is there, but to a place in it that is not.</summary>
public sealed class MissingAnchor : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED005";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        foreach (var (page, link, found) in PageLinks.Leading<PageLink>(corpus))
        {
            if (found.FragmentFound) continue;
            var ids = found.Page.Ids.Order(StringComparer.Ordinal).ToImmutableArray();
            var near = DidYouMean.Nearest(found.Fragment, ids);
            var hint = near is not null ? $"did you mean `#{near}`?"
                : ids.IsEmpty ? "that page has no headings to link to"
                : "that page has " + string.Join(", ", ids.Take(8).Select(i => $"`#{i}`")) + (ids.Length > 8 ? ", …" : "");
            var where = ReferenceEquals(found.Page, page) ? "this page" : found.Page.Path.Length > 0 ? $"`{found.Page.Path}`" : $"`{found.Page.Address}`";
            yield return new Diagnostic(Id, Severity.Error, $"`#{found.Fragment}` is not in {where}", page.Source, link.Span, "no heading has this id", hint);
        }
    }
}
