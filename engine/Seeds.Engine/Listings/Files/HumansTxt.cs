using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Engine.Listings.Files;

/// <summary><c>humans.txt</c> (humanstxt.org): who wrote the site, in which languages, and what it is made with.</summary>
public sealed class HumansTxt : ISiteFile
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Of(SiteContents site)
    {
        if (site.Pages.IsEmpty) yield break;
        yield return new SiteFile(new Address("humans.txt"), () => Write(site));
    }

    private static string Write(SiteContents site)
    {
        var text = new StringBuilder();
        ImmutableArray<string> authors = [.. site.Listed.SelectMany(d => d.Meta.Authors).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (!authors.IsEmpty)
        {
            text.Append("/* AUTHORS */\n");
            foreach (var author in authors) text.Append("  ").Append(author).Append('\n');
            text.Append('\n');
        }

        text.Append("/* SITE */\n  Title: ").Append(site.Pages[0].Page!.Head.SiteTitle).Append('\n');
        text.Append("  Languages: ").AppendJoin(", ", site.Corpus.Editions.All.Select(e => site.WordsOf(e).LanguageName)).Append('\n');
        text.Append("  Made with: Seeds.Site, Markdig, YamlDotNet\n");
        return text.ToString();
    }
}
