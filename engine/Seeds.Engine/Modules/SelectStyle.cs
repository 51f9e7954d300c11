using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Makes files of the site of the theme's style, for the pages that link to it; what only records need, only where there are records, which must have been read.</summary>
public sealed class SelectStyle : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var hasRecords = !context.Corpus.Records.IsEmpty;
        var parts = context.Corpus.Presentation.Style.Where(p => p.Name.Length == 0 || hasRecords);
        return new(new ModuleResult([.. documents, .. parts.Select(Document)]));
    }

    private static Document Document(StylePart part)
    {
        var bytes = Encoding.UTF8.GetBytes(part.Rules);
        return new Document("", part.Address) { File = new InputFile(part.Address.Path, part.Address.Path, bytes.Length, () => new FileBytes(bytes)) };
    }
}
