namespace Seeds.Engine.Markdown;

/// <summary>
/// The content of a page as HTML, made from its source alone. What needs the rest of the site (addresses of other pages,
/// sizes of images, words of the interface) is left open as slots, so that one parse serves every build and the syntax
/// tree need not be kept in memory.
/// </summary>
/// <param name="Html">The HTML, slots left out.</param>
/// <param name="Slots">The open places, by rising offset.</param>
public sealed record PageBody(string Html, ImmutableArray<Slot> Slots)
{
    /// <summary>A body without content.</summary>
    public static PageBody Empty { get; } = new("", []);

    /// <summary>The heading that serves as the page's title, taken out of <see cref="Html"/> when it opened the page; null without one.</summary>
    public Heading? Title { get; init; }

    /// <summary>All other headings, in order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>All ids that a link may name.</summary>
    public ImmutableHashSet<string> Ids { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>What is to be remembered of its passages; empty unless that was asked for.</summary>
    public ImmutableArray<Passages.PublishedPassage> Passages { get; init; } = [];

    /// <summary>Whether it has footnotes, which stand beside what cites them.</summary>
    public bool HasFootnotes { get; init; }

    /// <summary>The first paragraph without mark-up; empty when there is none.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Its running text with the mentions in it; empty where the site has no records to hold it against.</summary>
    public ImmutableArray<Prose.ProseBlock> Prose { get; init; } = [];

    /// <summary>Number of words in the text.</summary>
    public int WordCount { get; init; }
}
