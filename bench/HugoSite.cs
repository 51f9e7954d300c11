using System.Globalization;

namespace Seeds.Bench;

/// <summary>Lays out what Hugo needs besides the pages: settings, layouts, and a titled section for each folder.</summary>
internal static class HugoSite
{
    /// <summary>Copies <paramref name="template"/> and writes an <c>_index.md</c> for each folder of the site.</summary>
    public static void Write(SiteFolders folders, int pages, string template)
    {
        foreach (var file in Directory.EnumerateFiles(template, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(folders.HugoSource, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        for (var folder = 0; folder < PageAddress.FoldersOf(pages); folder++)
        {
            var section = Path.Combine(folders.HugoContent, new PageAddress(folder, 0).FolderName);
            Directory.CreateDirectory(section);
            File.WriteAllText(Path.Combine(section, "_index.md"), IndexOf(folder));
        }
    }

    private static string IndexOf(int folder) => string.Create(
        CultureInfo.InvariantCulture,
        $"---\ntitle: Folder {folder:D3}\nweight: {folder + 1}\n---\n");
}
