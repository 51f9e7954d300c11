namespace Seeds.Engine.Pages;

/// <summary>The words of the search.</summary>
public sealed partial record Words
{
    /// <summary>Leads to the search, and its title.</summary>
    public required string Search { get; init; }

    /// <summary>Says that the search needs scripts, and what to do without.</summary>
    public required string SearchWithoutScripts { get; init; }

    /// <summary>The choice of all sorts of results.</summary>
    public required string SearchAll { get; init; }

    /// <summary>The sort of results that are articles.</summary>
    public required string SearchArticles { get; init; }

    /// <summary>The sort of results that are other pages.</summary>
    public required string SearchPages { get; init; }

    /// <summary>Says that nothing was found.</summary>
    public required string SearchNone { get; init; }

    /// <summary>Says how many results there are: <c>{0}</c> is their number.</summary>
    public required string SearchFound { get; init; }

    /// <summary>Shows more results.</summary>
    public required string SearchMore { get; init; }

    /// <summary>Says that words much like those that were asked for were found: <c>{0}</c> are they.</summary>
    public required string SearchNear { get; init; }

    /// <summary>What the key <c>/</c> does.</summary>
    public required string KeyOfSearch { get; init; }
}
