using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>Two pages say that they had one address; it leads to the first.</summary>
public sealed class RepeatedAlias : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED092";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from contested in corpus.Redirects.Contested
        let alias = contested.Second.Alias
        select new Diagnostic(
            Id, Severity.Error, $"the former address `{alias.Text}` is claimed by {contested.First.File!.DisplayPath} too", contested.Second.Page.Source, alias.Span, "claimed twice",
            "it leads to the other page; leave it to one of the two");
}
