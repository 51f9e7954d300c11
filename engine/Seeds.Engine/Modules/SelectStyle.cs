using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Makes one style sheet of the theme's, as a file of the site, for the pages that link to it.</summary>
public sealed class SelectStyle : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var bytes = Encoding.UTF8.GetBytes(context.Corpus.Presentation.Style);
        var file = new InputFile(ThemeFiles.StyleAddress.Path, ThemeFiles.StyleAddress.Path, bytes.Length, () => new FileBytes(bytes));
        return new(new ModuleResult(documents.Add(new Document("", ThemeFiles.StyleAddress) { File = file })));
    }
}
