using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Search;

/// <summary>What can be found on a page: the page, and in a register each entry.</summary>
public static class SearchItems
{
    /// <summary>Words of a register's entry, roughly: that many are planned for.</summary>
    private const int WordsOfEntry = 40;

    private const double WeightOfLists = 0.6;

    /// <summary>The items of a page; the first is the page itself.</summary>
    /// <param name="document">The page.</param>
    /// <param name="words">Its words.</param>
    /// <param name="edition">The edition that it is found in.</param>
    /// <param name="table">Numbers terms.</param>
    public static ImmutableArray<ItemTerms> Of(Document document, ImmutableArray<HtmlNode> words, Edition edition, TermTable table)
    {
        var page = document.Page!;
        var href = page.Address.RelativeTo(edition.At("index.html"));
        var language = page.Head.Language == edition.Language ? "" : page.Head.Language.Tag;
        var place = page.Frame.Trail.Length > 1 ? page.Frame.Trail[^1].Label : "";
        return
        [
            .. SectionReader.Read(words, document.Register?.Ids ?? [])
                .Where(part => part.Id.Length == 0 || part.Sections.Any(s => s.Heading.Length > 0))
                .Select(part => ItemTerms.Of(part.Id.Length == 0 ? Page(part.Sections) : Entry(part.Id, part.Sections), table)),
        ];

        SearchItem Page(ImmutableArray<SearchSection> sections) => new(page.Head.Title, href, place, language, sections.IsEmpty ? [new SearchSection("", "", [])] : sections) { Weight = page is CataloguePage ? WeightOfLists : 1 };
        SearchItem Entry(string id, ImmutableArray<SearchSection> sections) => new(sections.First(s => s.Heading.Length > 0).Heading, page.Address.RelativeTo(edition.At("index.html"), id), page.Head.Title, language, sections);
    }

    /// <summary>Sorts items: articles, other pages, the entries of each register.</summary>
    /// <param name="pages">The pages with their items, in the order of the site.</param>
    /// <param name="words">The words for the sorts.</param>
    public static ImmutableArray<SearchFacet> Facets(ImmutableArray<(Document Page, ImmutableArray<ItemTerms> Items)> pages, Words words) =>
    [
        new SearchFacet(words.SearchArticles, [.. pages.Where(p => IsArticle(p.Page)).Select(p => p.Items[0])]),
        new SearchFacet(words.SearchPages, [.. pages.Where(p => !IsArticle(p.Page)).Select(p => p.Items[0])]),
        .. pages.Where(p => p.Page.Register is not null).OrderBy(p => p.Page.Register!.Register.Rank).Select(p => new SearchFacet(p.Page.Register!.Register.Title(words), p.Items.RemoveAt(0))),
    ];

    /// <summary>How many words a page has, as far as that is known before it is made.</summary>
    public static int WordsLikelyIn(Document page) => 20 + (page.Body?.WordCount ?? 0) + (WordsOfEntry * (page.Register?.Ids.Count ?? 0));

    private static bool IsArticle(Document page) => page.Source is not null && PageKindName.Of(page) == PageKindName.Article;
}
