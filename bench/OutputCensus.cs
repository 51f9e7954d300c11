namespace Seeds.Bench;

/// <summary>How many HTML pages an output folder holds, and their bytes together.</summary>
internal sealed record OutputCensus(int HtmlPages, long HtmlBytes)
{
    /// <summary>Counts the HTML files of <paramref name="folder"/>; none when there is no such folder.</summary>
    public static OutputCensus Of(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new OutputCensus(0, 0);
        }

        var files = new DirectoryInfo(folder).GetFiles("*.html", SearchOption.AllDirectories);
        return new OutputCensus(files.Length, files.Sum(file => file.Length));
    }
}
