using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;

namespace Seeds.Engine.Modules;

/// <summary>Reads each document's file as text. A file that cannot be read is left out of the site and named.</summary>
public sealed class DecodeText : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) =>
        new(Each.Document(documents, context, Decode));

    private static (Document? Document, ImmutableArray<Diagnostic> Faults) Decode(Document document)
    {
        var file = document.File!;
        var read = file.Read();
        if (read.Fault is { } reason) return (null, [UnreadableFile.At(file, reason)]);
        var decoded = TextDecoder.Decode(read.Bytes.Span);
        var faults = ImmutableArray<Diagnostic>.Empty;
        var original = new SourceText(file.DisplayPath, decoded.Text);
        if (decoded.Encoding != TextEncodingFound.Utf8) faults = faults.Add(NotUtf8.At(original, decoded));
        var (source, control) = ControlCharacter.Replace(original);
        if (control is not null) faults = faults.Add(control);
        return (document with { Source = source, BodySpan = new TextSpan(0, source.Text.Length) }, faults);
    }
}
