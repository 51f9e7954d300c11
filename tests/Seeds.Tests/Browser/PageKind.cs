namespace Seeds.Tests.Browser;

/// <summary>The kinds of page there are, with the languages and sources that make a difference to the eye.</summary>
public enum PageKind
{
    /// <summary>The generated index of the whole site.</summary>
    Home,

    /// <summary>A reported article of the project's own.</summary>
    Article,

    /// <summary>A page of the handbook.</summary>
    Handbook,

    /// <summary>The index of a folder.</summary>
    FolderIndex,

    /// <summary>An article that came as plain text.</summary>
    Wire,

    /// <summary>An article with every feature of the writing.</summary>
    EveryFeature,

    /// <summary>The same in Arabic.</summary>
    Arabic,

    /// <summary>An article with its evidence, in Arabic.</summary>
    ArabicArticle,

    /// <summary>The register of figures, with its charts.</summary>
    Figures,

    /// <summary>The register of places, with its map, in Arabic.</summary>
    ArabicPlaces,

    /// <summary>The timeline.</summary>
    Timeline,

    /// <summary>The evidence ledger.</summary>
    Ledger,

    /// <summary>The index of a folder in Arabic.</summary>
    ArabicIndex,

    /// <summary>A plain text in Arabic.</summary>
    ArabicWire,

    /// <summary>The register of places, with its map.</summary>
    Places,

    /// <summary>The register of people.</summary>
    People,

    /// <summary>The register of organisations.</summary>
    Organisations,

    /// <summary>The glossary.</summary>
    Glossary,

    /// <summary>The list of sources.</summary>
    Sources,

    /// <summary>The register of figures in Arabic.</summary>
    ArabicFigures,

    /// <summary>The timeline in Arabic.</summary>
    ArabicTimeline,

    /// <summary>The evidence ledger in Arabic.</summary>
    ArabicLedger,

    /// <summary>The home page in Arabic.</summary>
    ArabicHome,

    /// <summary>A page of the handbook in Arabic.</summary>
    ArabicHandbook,

    /// <summary>The page from which an article is cited.</summary>
    Cite,

    /// <summary>The same in Arabic.</summary>
    ArabicCite,

    /// <summary>An article as a page of words alone.</summary>
    WordsAlone,

    /// <summary>The same in Arabic.</summary>
    ArabicWordsAlone,

    /// <summary>The state of the translations.</summary>
    Translations,

    /// <summary>The page for addresses that lead nowhere.</summary>
    NotFound,

    /// <summary>The page of search results, with results.</summary>
    Search,

    /// <summary>The same in Arabic.</summary>
    ArabicSearch,
}
