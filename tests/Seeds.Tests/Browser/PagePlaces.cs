namespace Seeds.Tests.Browser;

/// <summary>Where each kind of page is looked at.</summary>
internal static class PagePlaces
{
    /// <summary>Whether it is looked at in the project's own site or among the example pages, and its path there.</summary>
    public static (bool InProject, string Path) Of(PageKind kind) => kind switch
    {
        PageKind.Home => (true, "index.html"),
        PageKind.Article => (true, "articles/nowhere-left-to-run.html"),
        PageKind.Handbook => (false, "handbook/writing.html"),
        PageKind.FolderIndex => (false, "handbook/index.html"),
        PageKind.Wire => (false, "articles/wire.html"),
        PageKind.EveryFeature => (false, "articles/every-feature.html"),
        PageKind.Arabic => (false, "ar/نص-للمثال.html"),
        PageKind.ArabicArticle => (true, "ar/articles/nowhere-left-to-run.html"),
        PageKind.Figures => (true, "records/figures.html"),
        PageKind.ArabicPlaces => (true, "ar/records/places.html"),
        PageKind.Timeline => (true, "records/timeline.html"),
        PageKind.Ledger => (true, "records/ledger.html"),
        PageKind.ArabicIndex => (false, "ar/index.html"),
        PageKind.ArabicWire => (false, "ar/نص-وكالة.html"),
        PageKind.Places => (true, "records/places.html"),
        PageKind.People => (true, "records/people.html"),
        PageKind.Organisations => (true, "records/organisations.html"),
        PageKind.Glossary => (true, "records/glossary.html"),
        PageKind.Sources => (true, "records/sources.html"),
        PageKind.ArabicFigures => (true, "ar/records/figures.html"),
        PageKind.ArabicTimeline => (true, "ar/records/timeline.html"),
        PageKind.ArabicLedger => (true, "ar/records/ledger.html"),
        PageKind.ArabicHome => (true, "ar/index.html"),
        PageKind.ArabicHandbook => (true, "ar/handbook/index.html"),
        PageKind.WordsAlone => (true, "text/articles/nowhere-left-to-run.html"),
        PageKind.ArabicWordsAlone => (true, "text/ar/articles/nowhere-left-to-run.html"),
        PageKind.Cite => (true, "cite/articles/nowhere-left-to-run.html"),
        PageKind.ArabicCite => (true, "cite/ar/articles/nowhere-left-to-run.html"),
        PageKind.Translations => (true, "translations.html"),
        PageKind.NotFound => (false, "404.html"),
        PageKind.Search => (true, "search.html?q=displaced+people"),
        PageKind.ArabicSearch => (true, "ar/search.html?q=الحدود"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "this kind of page has no place yet"),
    };
}
