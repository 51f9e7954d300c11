using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>
/// Leaves out files that would be copied as they are and that tell a name which is withheld: in their path, or in their text as far as
/// it can be read as text.
/// </summary>
public sealed class HoldBackTelltales : IModule
{
    /// <summary>Largest file that is searched, in bytes.</summary>
    private const long MaximumLength = 64_000_000;

    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var redactor = context.Corpus.Records.Redactor;
        if (redactor.IsIdle) return new(new ModuleResult(documents));
        return new(Each.Document(documents, context, document =>
            Tells(document.File!) ? ((Document?)null, [TelltaleFile.At(document.File!)]) : (document, ImmutableArray<Diagnostic>.Empty)));

        bool Tells(InputFile file) =>
            redactor.Tells(file.Path, TextForm.Address)
            || (file.Length <= MaximumLength && FileWords.In(file.Read().Bytes).Any(t => redactor.TellsInFile(t.Text, t.IsText)));
    }
}
