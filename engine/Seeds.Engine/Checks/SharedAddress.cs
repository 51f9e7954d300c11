using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>Two files would be published at one address, letter case apart; the second is moved aside.</summary>
public sealed class SharedAddress : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED012";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from clash in corpus.Clashes
        let other = clash.First.Path.Length > 0 ? clash.First.File!.DisplayPath : "the site itself"
        select new Diagnostic(
            Id,
            Severity.Error,
            $"the address `{clash.Wanted}` is taken by {other}",
            clash.Second.Source ?? new SourceText(clash.Second.File?.DisplayPath ?? clash.Wanted.Path, ""),
            default,
            null,
            $"it is published at `{clash.Second.Address}`; rename one of the two" + (clash.Second.Source is null ? "" : ", or give one a `slug`"));
}
