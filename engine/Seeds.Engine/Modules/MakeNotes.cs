using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>Adds the files of notes that mentions open in place.</summary>
public sealed class MakeNotes : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var corpus = context.Corpus;
        var redactor = corpus.Records.Redactor;
        var made = ImmutableArray.CreateBuilder<Document>();
        foreach (var edition in corpus.Editions.All)
        {
            if (NoteFiles.Of(edition, corpus.Records.Public.Length) is not { } files) continue;
            var view = new RecordView(corpus, edition, edition.Language, files.AddressOf(0));
            foreach (var part in corpus.Records.Public.GroupBy(r => files.FileOf(r.Kind, r.Key)).OrderBy(g => g.Key))
            {
                made.Add(new Document("", files.AddressOf(part.Key)) { Content = OutputContent.OfText(() => redactor.Guard(NoteFiles.Write(part.Key, part, view), TextForm.Html)) });
            }
        }

        return new(new ModuleResult(documents.AddRange(made), []));
    }
}
