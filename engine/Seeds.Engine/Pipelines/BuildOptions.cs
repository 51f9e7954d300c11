namespace Seeds.Engine.Pipelines;

/// <summary>What a person may choose for a build.</summary>
/// <param name="BaseUrl">Where the site is published; null takes the home page's <c>base_url</c>, if any.</param>
/// <param name="Drafts">Whether drafts are built too.</param>
/// <param name="Today">The day of the build, for dates by which something was to be done; null leaves those unchecked. The output does not depend on it.</param>
/// <param name="Threads">How many documents are worked on at once, from 1. The output does not depend on it.</param>
public sealed record BuildOptions(Uri? BaseUrl = null, bool Drafts = false, int Threads = 1, DateOnly? Today = null)
{
    /// <summary>Whether the documents are to tell what is needed to know their passages again when they have been edited. The output does not depend on it.</summary>
    public bool Remembers { get; init; }

    /// <summary>Whether the site is to be opened from a disk, though it is known where it is published: then no link counts from the top of a host.</summary>
    public bool OpensFromDisk { get; init; }
}
