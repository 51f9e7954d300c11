namespace Seeds.Engine.OpenData;

/// <summary>The types of items that the Citation Style Language knows (CSL 1.0.2, appendix III).</summary>
public static class CslTypes
{
    /// <summary>What stands for all others.</summary>
    public const string Document = "document";

    /// <summary>All that CSL's JSON schema takes. It does not take <c>event</c>, which the specification has.</summary>
    public static ImmutableHashSet<string> All { get; } =
    [
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", Document, "entry",
        "entry-dictionary", "entry-encyclopedia", "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score",
        "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book",
        "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
    ];

    /// <summary>The type that is written for a source: its own where CSL knows it, letter case, hyphens and underscores apart.</summary>
    public static string Of(string? type)
    {
        if (string.IsNullOrWhiteSpace(type)) return Document;
        var folded = Fold(type);
        return All.FirstOrDefault(t => Fold(t) == folded, Document);
    }

    /// <summary>Whether CSL knows a type, letter case, hyphens and underscores apart.</summary>
    public static bool Knows(string type) => Of(type) != Document || Fold(type) == Document;

    private static string Fold(string type) => type.Trim().Replace('_', '-').Replace(' ', '-').ToLowerInvariant();
}
