using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.FrontMatters;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Text;

namespace Seeds.Engine.Modules;

/// <summary>Reads what each document says of itself and, from that and its name, where it will be published.</summary>
public sealed class ReadFrontMatter : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) => new(Each.Document(documents, context, document =>
    {
        var read = FrontMatterReader.Read(document.Source!);
        return (document with { Meta = read.Meta, BodySpan = read.Body, Address = AddressOf(document, read.Meta) }, read.Diagnostics);
    }));

    /// <summary>The folder stays as it is, so that raw links to files beside the page hold; the name becomes a slug.</summary>
    private static Address AddressOf(Document document, PageMeta meta)
    {
        var folder = document.Folder.Length == 0 ? "" : document.Folder + "/";
        if (document.IsIndex) return new Address(folder + "index.html");
        var stem = Paths.WithoutExtension(Paths.NameOf(document.Path));
        var slug = Slug.Of(meta.Slug ?? stem.Replace('.', '-'));
        return new Address(folder + (slug.Length > 0 ? Short(slug) : "page") + ".html");
    }

    /// <summary>File systems take names of 255 bytes; some room is left for an ending and a number.</summary>
    private static string Short(string slug)
    {
        while (Encoding.UTF8.GetByteCount(slug) > 230) slug = slug[..^(char.IsLowSurrogate(slug[^1]) ? 2 : 1)];
        return slug;
    }
}
