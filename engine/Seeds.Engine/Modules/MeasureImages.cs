using Seeds.Engine.Content;
using Seeds.Engine.Faults;
using Seeds.Engine.Images;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Reads the size of each image from its file, so that a page keeps still while its pictures load.</summary>
public sealed class MeasureImages : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) => new(Each.Document(documents, context, document =>
    {
        if (!ImageMeasurer.Measures(document.Path)) return (document, []);
        var read = document.File!.Read();
        if (read.Fault is { } reason) return (document, [UnreadableFile.At(document.File, reason)]);
        return ImageMeasurer.Measure(document.Path, read.Bytes) is { } size
            ? (document with { Size = size }, [])
            : (document, [UnreadableImage.At(document.File)]);
    }));
}
