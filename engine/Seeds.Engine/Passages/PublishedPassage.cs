using Seeds.Engine.Text;

namespace Seeds.Engine.Passages;

/// <summary>What is remembered of a place in a published page.</summary>
public sealed record PublishedPassage
{
    /// <summary>Remembers a place.</summary>
    public PublishedPassage(string id, PassageSketch? sketch, string words, TextSpan span = default) => (Id, Sketch, Words, Span) = (id, sketch, words, span);

    /// <summary>A place that goes by its id alone.</summary>
    public static PublishedPassage ById(string id) => new(id, null, "");

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its first words, for people; empty for a heading and the like.</summary>
    public string Words { get; }

    /// <summary>Its line in the file that remembers it.</summary>
    public TextSpan Span { get; }

    /// <summary>By what it is known again when it has been edited; null for a heading and the like, which goes by its id alone.</summary>
    public PassageSketch? Sketch { get; }
}
