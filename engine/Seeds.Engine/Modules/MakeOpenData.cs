using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Registers;

namespace Seeds.Engine.Modules;

/// <summary>Puts in the place of the files of records, which are not published, the files of open data made of them.</summary>
public sealed class MakeOpenData : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var records = context.Corpus.Records;
        var site = context.Corpus.SiteLanguage;
        var files = context.Extensions.DataFiles.Where(f => f.Of is { } kind ? records.Public.Any(r => r.Kind == kind) : !records.IsEmpty).ToImmutableArray();
        return new(new ModuleResult(Each.Of(files, context, f => Document($"{RegisterDocuments.Folder}/{f.Name}", f.Write(records, site)) with { Data = f })));
    }

    private static Document Document(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new Document("", new Address(path)) { File = new InputFile(path, path, bytes.Length, () => new FileBytes(bytes)) };
    }
}
