using System.Text;
using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Copies;

/// <summary>Writes <c>llms.txt</c>: what a site holds, for programs that read it, with a link to each page's Markdown (llmstxt.org).</summary>
public static class LlmsTxt
{
    /// <summary>Where such programs look for it.</summary>
    public static Address Address { get; } = new("llms.txt");

    /// <summary>The file.</summary>
    /// <param name="catalogue">The order of the site.</param>
    /// <param name="pages">The pages that have a copy in Markdown, by address; the home page among them.</param>
    public static string Write(Catalogue catalogue, ImmutableDictionary<Address, PageModel> pages)
    {
        var text = new StringBuilder();
        var home = pages.GetValueOrDefault(new Address("index.html"));
        text.Append("# ").Append(MarkdownInlines.Of([new HtmlNode.Text(home?.Head.SiteTitle ?? catalogue.Root.Title)])).Append("\n\n");
        if (home is not null) text.Append("> ").Append(MarkdownInlines.Of([new HtmlNode.Text(home.Head.Description)])).Append("\n\n");
        var listed = new HashSet<Address>();
        foreach (var section in catalogue.Root.Children.Concat(catalogue.Roots.Skip(1).Select(r => r.Node))) AppendSection(text, section, pages, listed);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void AppendSection(StringBuilder text, CatalogueNode section, ImmutableDictionary<Address, PageModel> pages, HashSet<Address> listed)
    {
        var entries = section.SelfAndDescendants()
            .Select(n => n.Page)
            .OfType<Document>()
            .Where(d => pages.ContainsKey(d.Address) && listed.Add(d.Address))
            .Select(d => pages[d.Address])
            .ToImmutableArray();
        if (entries.IsEmpty) return;
        text.Append("## ").Append(MarkdownInlines.Of([new HtmlNode.Text(section.Title)])).Append("\n\n");
        foreach (var page in entries)
        {
            text.Append("- [").Append(MarkdownInlines.Of([new HtmlNode.Text(page.Head.Title)])).Append("](").Append(page.Frame.Copies.Markdown!.Address.RelativeTo(Address)).Append("): ")
                .Append(MarkdownInlines.Of([new HtmlNode.Text(page.Head.Description)])).Append('\n');
        }

        text.Append('\n');
    }
}
