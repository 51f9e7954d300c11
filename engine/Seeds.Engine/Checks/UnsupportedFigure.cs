using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;

namespace Seeds.Engine.Checks;

/// <summary>A figure that does not say where it was read, or when it held. One that is computed rests on its formula.</summary>
public sealed class UnsupportedFigure : ICheck
{
    /// <inheritdoc/>
    public string Id => "SEED054";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        foreach (var figure in corpus.Records.Written.OfType<FigureRecord>().Where(f => f.ComputedFrom is null))
        {
            if (figure.Sources.IsEmpty && !figure.Gives("sources")) yield return At(figure, "source", "source: key-of-a-source");
            if (figure.AsOf is null && !figure.Gives("as_of")) yield return At(figure, "as-of date", "as_of: 2018-01~");
        }
    }

    private Diagnostic At(FigureRecord figure, string lack, string line) =>
        new(Id, Severity.Warning, $"the figure `{figure.Key}` has no {lack}", figure.File, figure.KeySpan, null, $"add a line `{line}`");
}
