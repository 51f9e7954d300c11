using System.Globalization;

namespace Seeds.Bench;

/// <summary>The folders of one size of site within the work folder.</summary>
internal sealed record SiteFolders(string Root)
{
    /// <summary>The Markdown for Seeds.Site: pages in folders, nothing else.</summary>
    public string SeedsInput => Path.Combine(Root, "seeds", "input");

    /// <summary>The Hugo site: its settings, layouts and content.</summary>
    public string HugoSource => Path.Combine(Root, "hugo");

    /// <summary>The Markdown for Hugo: the same pages, and an <c>_index.md</c> in each folder.</summary>
    public string HugoContent => Path.Combine(HugoSource, "content");

    /// <summary>The folders of a site of <paramref name="pages"/> pages under <paramref name="workFolder"/>.</summary>
    public static SiteFolders For(string workFolder, int pages) =>
        new(Path.Combine(workFolder, pages.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The folder that one run has for itself, empty at its start.</summary>
    public string RunOf(Tool tool) => Path.Combine(Root, tool == Tool.Seeds ? "run-seeds" : "run-hugo");

    /// <summary>The site as the tool writes it; it does not exist when the run starts.</summary>
    public string OutputOf(Tool tool) => Path.Combine(RunOf(tool), "output");
}
