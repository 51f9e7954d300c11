using System.Text;
using Seeds.Engine.Pages;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Archives;

/// <summary>The whole site in one archive: it opens from a disk, and its search works there.</summary>
public static class SiteArchive
{
    private const string ReadMe = "README.txt";

    /// <summary>The archive.</summary>
    /// <param name="contents">The site.</param>
    /// <param name="name">Its name without the ending.</param>
    public static Package Of(PackageContents contents, string name)
    {
        var files = contents.Files.Select(d => new PackageFile(d.Address.Path, d.Content!));
        if (!contents.Files.Any(d => d.Address.Path.Equals(ReadMe, StringComparison.OrdinalIgnoreCase))) files = files.Append(PackageFile.Of(ReadMe, () => WriteReadMe(contents)));
        return Package.Zip(name, files, PackageContents.NewestOf(contents.Pages));
    }

    /// <summary>What to open and how to check it, in each language of the site.</summary>
    private static string WriteReadMe(PackageContents contents)
    {
        var text = new StringBuilder();
        foreach (var edition in contents.Corpus.Editions.All)
        {
            var words = contents.WordsOf(edition);
            var title = contents.TitleOf(edition);
            if (text.Length > 0) text.Append('\n');
            text.Append(title).Append("\n\n").Append(DateWords.Format(words.PackageOpen, edition.At("index.html").Path)).Append('\n')
                .Append(DateWords.Format(words.PackageCheck, "sha256sum --check " + Package.SumsName)).Append('\n');
            if (contents.BaseUrl is { } url) text.Append(DateWords.Format(words.PackagePublished, url.AbsoluteUri)).Append('\n');
        }

        return contents.Redactor.Guard(text.ToString(), TextForm.Plain);
    }
}
