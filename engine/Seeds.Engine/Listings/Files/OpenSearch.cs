using System.Xml.Linq;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Listings.Files;

/// <summary><c>opensearch.xml</c> (OpenSearch 1.1): lets a reader's browser ask the search of an edition from its own field.</summary>
public sealed class OpenSearch : ISiteFile
{
    /// <summary>Its name in an edition.</summary>
    public const string Name = "opensearch.xml";

    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Of(SiteContents site) => site.BaseUrl is null ? []
        : from page in site.Pages
          where page.Page is SearchPage
          let edition = site.Corpus.Editions.Of(page)
          select new SiteFile(edition.At(Name), () => Write(page, edition, site));

    private static string Write(Document page, Edition edition, SiteContents site) => XmlText.Of(new XElement(
        Namespace + "OpenSearchDescription",
        new XElement(Namespace + "ShortName", Cut(page.Page!.Head.SiteTitle, 16)),
        new XElement(Namespace + "LongName", Cut(page.Page.Head.SiteTitle, 48)),
        new XElement(Namespace + "Description", page.Page.Head.FullTitle),
        new XElement(Namespace + "Language", edition.Language.Tag),
        new XElement(Namespace + "InputEncoding", "UTF-8"),
        new XElement(Namespace + "Url", new XAttribute("type", "text/html"), new XAttribute("template", site.UrlOf(page.Address) + "?q={searchTerms}"))));

    /// <summary>The specification limits both names, to 16 and to 48 characters.</summary>
    private static string Cut(string title, int most) => title.Length <= most ? title : title[..(char.IsHighSurrogate(title[most - 1]) ? most - 1 : most)].TrimEnd();
}
