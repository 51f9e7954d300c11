namespace Seeds.Engine.Pages;

/// <summary>The words of the pages from which others are cited.</summary>
public sealed partial record Words
{
    /// <summary>Leads to the page from which this one is cited, and its title.</summary>
    public required string Cite { get; init; }

    /// <summary>Leads there from a passage that is marked.</summary>
    public required string CitePassage { get; init; }

    /// <summary>Title of the address alone.</summary>
    public required string CiteAddress { get; init; }

    /// <summary>Title of the citation for people.</summary>
    public required string CiteAsText { get; init; }

    /// <summary>Keeps a citation as a file, whose name follows.</summary>
    public required string CiteFile { get; init; }

    /// <summary>Title of the list of passages.</summary>
    public required string CitePassages { get; init; }

    /// <summary>How a passage is cited.</summary>
    public required string CitePassagesText { get; init; }

    /// <summary>Copies a text.</summary>
    public required string Copy { get; init; }

    /// <summary>Says that it was copied.</summary>
    public required string Copied { get; init; }
}
