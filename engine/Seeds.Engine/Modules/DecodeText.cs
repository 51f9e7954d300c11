using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;
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
        var isRecords = FileKinds.Of(file.Path) == FileKind.Records;
        if (read.Fault is { } reason) return (null, isRecords ? [UnreadableFile.At(file, reason), UnreadPeople.At(file.DisplayPath)] : [UnreadableFile.At(file, reason)]);
        var decoded = TextDecoder.Decode(read.Bytes.Span);
        var faults = ImmutableArray<Diagnostic>.Empty;
        var original = new SourceText(file.DisplayPath, decoded.Text);
        if (decoded.Encoding != TextEncodingFound.Utf8) faults = faults.Add(NotUtf8.At(original, decoded));
        if (isRecords && decoded.Encoding == TextEncodingFound.Windows1252 && PeopleWords.MayHold(decoded.Text)) faults = faults.Add(UnreadPeople.At(original, new TextSpan(Math.Max(0, decoded.FirstBadOffset), 1))); // names are not as they were written
        var (source, control) = ControlCharacter.Replace(original);
        if (control is not null) faults = faults.Add(control);
        return (document with { Source = source, BodySpan = new TextSpan(0, source.Text.Length) }, faults);
    }
}
