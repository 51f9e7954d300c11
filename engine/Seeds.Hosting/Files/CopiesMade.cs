namespace Seeds.Hosting.Files;

/// <summary>The compressed copies of a site.</summary>
/// <param name="Paths">Where they stand.</param>
/// <param name="Anew">How many were made anew; the others are those of the site before, of files that are as they were.</param>
public sealed record CopiesMade(ImmutableHashSet<string> Paths, int Anew)
{
    /// <summary>No copies.</summary>
    public static CopiesMade None { get; } = new([], 0);
}
