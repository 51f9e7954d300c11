using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Makes files of the site of the theme's style and scripts, for the pages that link to them; what only records need, only where there are records.</summary>
public sealed class SelectThemeFiles : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var hasRecords = !context.Corpus.Records.IsEmpty;
        var style = context.Corpus.Presentation.Style.Where(p => p.Name.Length == 0 || hasRecords).Select(p => Document(p.Address, p.Rules));
        var script = context.Corpus.Presentation.Script.Deferred;
        return new(new ModuleResult([.. documents, .. style, .. script.Length > 0 ? [Document(ThemeScript.Address, script)] : ImmutableArray<Document>.Empty]));
    }

    private static Document Document(Address address, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new Document("", address) { File = new InputFile(address.Path, address.Path, bytes.Length, () => new FileBytes(bytes)) };
    }
}
