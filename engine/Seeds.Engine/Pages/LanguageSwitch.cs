using Seeds.Engine.Content;
using Seeds.Engine.Translations;

namespace Seeds.Engine.Pages;

/// <summary>Finds the ways from a page to the same page in the site's other languages.</summary>
internal static class LanguageSwitch
{
    /// <summary>A way to each other edition; none in a site of one language.</summary>
    public static ImmutableArray<LanguageLink> Of(Document page, Site site) =>
        [.. site.Corpus.Editions.All.Where(e => e != site.Corpus.Editions.Of(page)).Select(e => Link(page, e, site))];

    private static LanguageLink Link(Document page, Edition edition, Site site)
    {
        var words = site.Corpus.Presentation.WordsFor(edition.Language);
        var found = site.Corpus.Translations.In(page, edition);
        var target = found ?? site.Corpus.Catalogue.RootOf(edition.Folder).Page ?? site.Home;
        return new LanguageLink(
            edition.Language,
            words.LanguageName,
            target.Address.RelativeTo(page.Address),
            found is null ? null : site.AddressOf(found, page),
            found is null ? words.NotTranslated : null,
            found is null ? "" : SharedPlaces.Of(page, found, site.Corpus.Records));
    }
}
