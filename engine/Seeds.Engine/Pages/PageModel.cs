using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>
/// All that one page shows, worked out to the last word and link: the theme only lays it out. Each kind of page has a record
/// of its own below this one.
/// </summary>
public abstract record PageModel
{
    /// <summary>Where the page is published.</summary>
    public required Address Address { get; init; }

    /// <summary>What its head says of it.</summary>
    public required PageHead Head { get; init; }

    /// <summary>What surrounds its content.</summary>
    public required PageFrame Frame { get; init; }
}
