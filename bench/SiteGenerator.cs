namespace Seeds.Bench;

/// <summary>Writes the same generated pages as input for Seeds.Site and for Hugo.</summary>
internal static class SiteGenerator
{
    /// <summary>The shortest and longest mean page, in words, that a benchmark may use.</summary>
    public const double ShortestMean = 550, LongestMean = 650;

    /// <summary>
    /// Writes a site of <paramref name="pages"/> pages, once for each tool, and returns the mean number of words of
    /// a page. <paramref name="hugoTemplate"/> is the folder with Hugo's settings and layouts.
    /// </summary>
    public static double Write(SiteFolders folders, int pages, string hugoTemplate)
    {
        HugoSite.Write(folders, pages, hugoTemplate);
        foreach (var folder in Enumerable.Range(0, PageAddress.FoldersOf(pages)))
        {
            var name = new PageAddress(folder, 0).FolderName;
            Directory.CreateDirectory(Path.Combine(folders.SeedsInput, name));
        }

        var words = 0L;
        for (var index = 0; index < pages; index++)
        {
            var address = PageAddress.OfIndex(index);
            var markdown = PageWriter.Write(index, pages);
            words += WordCount.Of(markdown);
            File.WriteAllText(Path.Combine(folders.SeedsInput, address.FolderName, address.FileName), markdown);
            File.WriteAllText(Path.Combine(folders.HugoContent, address.FolderName, address.FileName), markdown);
        }

        return (double)words / pages;
    }
}
