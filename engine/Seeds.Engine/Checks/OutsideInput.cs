using Seeds.Engine.Diagnostics;
using Seeds.Engine.Links;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Checks;

/// <summary>A link or image points out of the input folder: what it means is on this machine, not on the site.</summary>
public sealed class OutsideInput : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED006";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus) =>
        from entry in PageLinks.Leading<OutsideLink>(corpus)
        select new Diagnostic(
            Id,
            Severity.Error,
            $"{(entry.Link.IsImage ? "image" : "link")} to `{entry.Link.Target}` points out of the input folder",
            entry.Page.Source,
            entry.Link.Span,
            "not part of the site",
            "copy the file into the input folder, or link to where it is published");
}
