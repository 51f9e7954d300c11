using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Records.Care;

/// <summary>A name, or a part of one, that must not be published.</summary>
/// <param name="Name">The name.</param>
/// <param name="Replacement">What stands in its place.</param>
/// <param name="Person">Key of the person.</param>
/// <param name="Words">All words of the person's names.</param>
public sealed record Withheld(FoldedName Name, string Replacement, string Person, ImmutableHashSet<string> Words)
{
    /// <summary>Words, as they are written, that only look like the name.</summary>
    public ImmutableHashSet<string> NotTheName { get; init; } = [];
}
