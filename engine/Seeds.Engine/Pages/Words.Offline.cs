namespace Seeds.Engine.Pages;

/// <summary>The words of copies that a reader keeps on their device.</summary>
public sealed partial record Words
{
    /// <summary>Opens the choice of what to keep, and its title.</summary>
    public required string Keep { get; init; }

    /// <summary>What a copy is good for, and who else may see it.</summary>
    public required string KeepIntro { get; init; }

    /// <summary>Keeps the page.</summary>
    public required string KeepPage { get; init; }

    /// <summary>Keeps a section; <c>{0}</c> stands for its title.</summary>
    public required string KeepSection { get; init; }

    /// <summary>Keeps the site.</summary>
    public required string KeepSite { get; init; }

    /// <summary>How large that is: <c>{0}</c> stands for a number of pages, <c>{1}</c> for a size.</summary>
    public required string KeepSize { get; init; }

    /// <summary>A size in thousands of bytes.</summary>
    public required string Kilobytes { get; init; }

    /// <summary>A size in millions of bytes.</summary>
    public required string Megabytes { get; init; }

    /// <summary>Marks what is kept already.</summary>
    public required string Kept { get; init; }

    /// <summary>While a copy is made: <c>{0}</c> files are there of <c>{1}</c>.</summary>
    public required string Keeping { get; init; }

    /// <summary>Says that a copy is there.</summary>
    public required string KeepDone { get; init; }

    /// <summary>Says that a copy was not made, and that nothing was changed.</summary>
    public required string KeepFailed { get; init; }

    /// <summary>Says that what is read is a copy, and that the site has a newer version of it.</summary>
    public required string KeepNewer { get; init; }

    /// <summary>Fetches that version; <c>{0}</c> stands for its size.</summary>
    public required string KeepFetch { get; init; }

    /// <summary>Title of the page for one that was not kept, where there is no network.</summary>
    public required string NotKept { get; init; }

    /// <summary>What can be read there instead: a list follows.</summary>
    public required string NotKeptText { get; init; }
}
