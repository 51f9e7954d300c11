using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Redirects;

namespace Seeds.Engine.Checks;

/// <summary>A former address of a page is no address within the site.</summary>
public sealed class UnusableAlias : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED090";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from page in corpus.Pages
        from alias in page.Meta.Aliases
        where FormerAddress.Read(alias.Text) is null
        select new Diagnostic(Id, Severity.Error, $"`{alias.Text}` is no former address", page.Source, alias.Span, "no path below the top of the site", Hint(alias.Text));

    private static string Hint(string written) =>
        Url.IsExternal(written.Trim()) ? "leave out the host: `/old/page.html`"
        : written.AsSpan().ContainsAny('?', '#') ? "leave out what begins with `?` or `#`"
        : "write the path as it was, from the top of the site: `/old/page.html`";
}
