using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Seeds.Engine.Archives;
using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;
using Seeds.Hosting.Archives;
using Seeds.Hosting.Files;

namespace Seeds.Tests.Support;

/// <summary>The packages of a site, made in memory.</summary>
/// <param name="Packages">Each package's bytes, by its name.</param>
internal sealed record PackedSite(ImmutableSortedDictionary<string, byte[]> Packages)
{
    /// <summary>Packs a site that was built in memory.</summary>
    /// <param name="site">The site.</param>
    /// <param name="baseUrl">Where it is published; null takes what its home page says.</param>
    /// <param name="threads">How many pages are worked on at once.</param>
    public static async Task<PackedSite> OfAsync(TestSite site, Uri? baseUrl = null, int threads = 1)
    {
        var files = site.Documents.Select(d => d with { Content = OutputContent.Copy(new InputFile(d.Address.Path, d.Address.Path, site.Files[d.Address.Path].Length, () => new FileBytes(site.Files[d.Address.Path]))) });
        var contents = new PackageContents(site.Corpus, Seeds.Engine.Pages.Site.BaseUrlOf(site.Corpus, new BuildOptions(baseUrl)), [.. files], "p { margin: 0 }\n");
        var packages = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var package in await Seeds.Engine.Archives.Packages.MakeAsync(contents, threads, TestContext.Current.CancellationToken))
        {
            using var stream = new MemoryStream();
            await PackageWriter.WriteAsync(package, stream, TestContext.Current.CancellationToken);
            packages.Add(package.Name, stream.ToArray());
        }

        return new PackedSite(packages.ToImmutable());
    }

    /// <summary>Builds a site of a few texts in the real theme, and packs it.</summary>
    public static async Task<PackedSite> OfAsync(params (string Path, string Text)[] files) =>
        await OfAsync(await TestSite.BuildAsync(new BuildInputs([.. files.Select(f => Source.Text(f.Path, f.Text))], new ThemeFolder(Repository.At("theme")).List(), new BuildOptions()), TestSite.RealTheme));

    /// <summary>Builds the site of a folder in the real theme, and packs it.</summary>
    /// <param name="folder">The input folder.</param>
    /// <param name="threads">How many pages are worked on at once.</param>
    public static async Task<PackedSite> OfFolderAsync(string folder, int threads = 1) =>
        await OfAsync(await TestSite.BuildAsync(new BuildInputs(InputFolder.List(folder).Files, new ThemeFolder(Repository.At("theme")).List(), new BuildOptions(Threads: threads)), TestSite.RealTheme), threads: threads);

    /// <summary>The files of the one package whose name ends so, each with its bytes, in order.</summary>
    public ImmutableArray<(string Path, byte[] Bytes)> Files(string ending) => Unpack(Packages.Single(p => p.Key.EndsWith(ending, StringComparison.Ordinal)).Value);

    /// <summary>The text of a file of the one package whose name ends so.</summary>
    public string Text(string ending, string path) => Encoding.UTF8.GetString(Files(ending).Single(f => f.Path == path).Bytes);

    /// <summary>The pages of the book whose name ends so, read as XML.</summary>
    public ImmutableSortedDictionary<string, XDocument> Chapters(string ending) => Files(ending).Where(f => f.Path.EndsWith(".xhtml", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(f => f.Path, f => XDocument.Parse(Encoding.UTF8.GetString(f.Bytes), LoadOptions.PreserveWhitespace), StringComparer.Ordinal);

    /// <summary>The files of a package, each with its bytes, in order.</summary>
    public static ImmutableArray<(string Path, byte[] Bytes)> Unpack(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(e => (e.FullName, Bytes(e)))];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
