namespace Seeds.Engine.Pages;

/// <summary>The words of packages: archives and books.</summary>
public sealed partial record Words
{
    /// <summary>Says what to open of an unpacked archive; <c>{0}</c> stands for the file.</summary>
    public required string PackageOpen { get; init; }

    /// <summary>Says how to see that no file of it was changed; <c>{0}</c> stands for a command.</summary>
    public required string PackageCheck { get; init; }

    /// <summary>Says where what it holds is published; <c>{0}</c> stands for the address.</summary>
    public required string PackagePublished { get; init; }

    /// <summary>What readers with a disability can count on in a book whose pictures all have a description.</summary>
    public required string BookAccess { get; init; }

    /// <summary>The same, where some picture has none.</summary>
    public required string BookAccessUndescribed { get; init; }

    /// <summary>Title of the list of a book's ways in.</summary>
    public required string BookLandmarks { get; init; }

    /// <summary>Leads to where a book begins.</summary>
    public required string BookStart { get; init; }
}
