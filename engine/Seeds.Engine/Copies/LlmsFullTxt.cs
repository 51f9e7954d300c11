using System.Text;
using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;

namespace Seeds.Engine.Copies;

/// <summary>Writes <c>llms-full.txt</c>: the Markdown of all pages of a site as one text, in the order of its catalogue, each below a remark that says where it stands.</summary>
public static class LlmsFullTxt
{
    /// <summary>Where programs look for it.</summary>
    public static Address Address { get; } = new("llms-full.txt");

    /// <summary>A site of more pages has none: no program takes that much at once, and it would be in memory as a whole.</summary>
    public const int MostPages = 2_000;

    /// <summary>The pages in order: those of the catalogue, then those that no entry reaches.</summary>
    public static ImmutableArray<Document> Order(Catalogue catalogue, ImmutableArray<Document> pages)
    {
        var known = pages.ToDictionary(p => p.Address);
        var listed = catalogue.Roots.SelectMany(r => r.Node.SelfAndDescendants()).Select(n => n.Page).OfType<Document>().Select(p => known.GetValueOrDefault(p.Address)).OfType<Document>();
        return [.. listed.Concat(pages).DistinctBy(p => p.Address)];
    }

    /// <summary>The file.</summary>
    /// <param name="pages">The address of each page as its readers have it, and its Markdown.</param>
    public static string Write(IEnumerable<(string Place, string Markdown)> pages)
    {
        var text = new StringBuilder();
        foreach (var (place, markdown) in pages) text.Append("<!-- ").Append(place.Replace("--", "%2D%2D", StringComparison.Ordinal)).Append(" -->\n\n").Append(markdown.TrimEnd('\n')).Append("\n\n");
        return text.ToString().TrimEnd('\n') + "\n";
    }
}
