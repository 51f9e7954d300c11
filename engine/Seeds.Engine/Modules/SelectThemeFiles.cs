using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Offline;
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
        var files = documents.ToBuilder();
        files.AddRange(style.Select(p => Document(p.Address, p.Rules)));
        files.AddRange(context.Corpus.Presentation.Icons.Select(i => new Document("", SiteIcon.AddressOf(i)) { File = i }));
        files.Add(Document(ThemeScript.Address, script.Deferred));
        files.Add(Document(ThemeScript.SearchAddress, script.Search));
        files.Add(Document(ThemeScript.CiteAddress, script.Cite));
        if (!KeepPlan.IsBarred(context.Corpus.Documents)) files.AddRange(Document(ThemeScript.KeepAddress, script.Keep), Document(KeepPlan.Worker, script.Worker));
        return new(new ModuleResult(files.ToImmutable()));
    }

    private static Document Document(Address address, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new Document("", address) { File = new InputFile(address.Path, address.Path, bytes.Length, () => new FileBytes(bytes)) };
    }
}
