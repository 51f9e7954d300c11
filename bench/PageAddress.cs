using System.Globalization;

namespace Seeds.Bench;

/// <summary>Where a generated page lives: the page's number within its folder, both counted from 0.</summary>
internal sealed record PageAddress(int Folder, int Number)
{
    /// <summary>How many pages a folder holds.</summary>
    public const int PagesPerFolder = 50;

    /// <summary>The folder's name, <c>folder-012</c>: three digits, so that ordinal order is numeric order.</summary>
    public string FolderName => string.Create(CultureInfo.InvariantCulture, $"folder-{Folder:D3}");

    /// <summary>The file's name within its folder, <c>page-0007.md</c>.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"page-{Number:D4}.md");

    /// <summary>The address of the <paramref name="index"/>-th page of the site, counted from 0.</summary>
    public static PageAddress OfIndex(int index) => new(index / PagesPerFolder, index % PagesPerFolder);

    /// <summary>How many folders a site of <paramref name="pages"/> pages has.</summary>
    public static int FoldersOf(int pages) => (pages + PagesPerFolder - 1) / PagesPerFolder;

    /// <summary>The relative link, as an author writes it, from this page to <paramref name="target"/>.</summary>
    public string LinkTo(PageAddress target) =>
        target.Folder == Folder ? target.FileName : $"../{target.FolderName}/{target.FileName}";
}
