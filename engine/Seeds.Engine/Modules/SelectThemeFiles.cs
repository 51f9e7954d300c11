using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Makes files of the site of the theme's style and scripts, for the pages that link to them.</summary>
public sealed class SelectThemeFiles : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var (style, script) = (context.Corpus.Presentation.Style, context.Corpus.Presentation.Script);
        return new(new ModuleResult([.. documents, .. style.Select(p => Document(p.Address, p.Rules)), Document(ThemeScript.Address, script.Deferred), Document(ThemeScript.SearchAddress, script.Search)]));
    }

    private static Document Document(Address address, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new Document("", address) { File = new InputFile(address.Path, address.Path, bytes.Length, () => new FileBytes(bytes)) };
    }
}
