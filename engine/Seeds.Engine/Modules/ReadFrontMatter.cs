using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.FrontMatters;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Text;

namespace Seeds.Engine.Modules;

/// <summary>Reads what each document says of itself and, from that and its name, where it will be published.</summary>
public sealed class ReadFrontMatter : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var redactor = context.Corpus.Records.Redactor;
        return new(Each.Document(documents, context, document =>
        {
            var read = FrontMatterReader.Read(document.Source!);
            var meta = Clean(read.Meta, redactor);
            return (document with { Meta = meta, BodySpan = read.Body, Address = AddressOf(document, meta, redactor) }, read.Diagnostics);
        }));
    }

    /// <summary>
    /// The folder stays as it is, so that raw links to files beside the page hold, and the name becomes a slug; a name that is withheld
    /// stands in neither.
    /// </summary>
    private static Address AddressOf(Document document, PageMeta meta, Redactor redactor)
    {
        var folder = document.Folder.Length == 0 ? "" : AddressWords.OfFolder(document.Folder, redactor) + "/";
        if (document.IsIndex) return new Address(folder + "index.html");
        var stem = AddressWords.Of(Paths.WithoutExtension(Paths.NameOf(document.Path)), redactor);
        var slug = Slug.Of(meta.Slug ?? stem.Replace('.', '-'));
        return new Address(folder + (slug.Length > 0 ? Short(slug) : "page") + ".html");
    }

    /// <summary>What becomes an address, or a label without capitals, may tell a name in small letters.</summary>
    private static PageMeta Clean(PageMeta meta, Redactor redactor) => redactor.IsIdle ? meta : meta with
    {
        Slug = meta.Slug is { } slug ? AddressWords.Of(slug, redactor) : null,
        Tags = [.. meta.Tags.Select(t => AddressWords.Of(t, redactor))],
        Aliases = [.. meta.Aliases.Where(a => !redactor.Tells(a.Text, TextForm.Address))],
    };

    /// <summary>No longer than a file's name may be.</summary>
    private static string Short(string slug)
    {
        while (Encoding.UTF8.GetByteCount(slug) > Paths.LongestName) slug = slug[..^(char.IsLowSurrogate(slug[^1]) ? 2 : 1)];
        return slug;
    }
}
