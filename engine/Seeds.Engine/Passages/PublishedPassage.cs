using Seeds.Engine.Text;

namespace Seeds.Engine.Passages;

/// <summary>What is remembered of a place in a published page.</summary>
public sealed record PublishedPassage
{
    /// <summary>Remembers a place.</summary>
    public PublishedPassage(string id, PassageSketch? sketch, string words, TextSpan span = default) => (Id, Sketch, Words, Span) = (id, sketch, words, span);

    /// <summary>Places that go by their ids alone, sorted. An id with white space is none that a link can name.</summary>
    public static IEnumerable<PublishedPassage> ByIds(IEnumerable<string> ids) =>
        ids.Where(id => id.Length > 0 && !id.Any(char.IsWhiteSpace)).Order(StringComparer.Ordinal).Select(id => new PublishedPassage(id, null, ""));

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its first words, for people; empty for a heading and the like.</summary>
    public string Words { get; }

    /// <summary>Its line in the file that remembers it.</summary>
    public TextSpan Span { get; }

    /// <summary>By what it is known again when it has been edited; null for a heading and the like, which goes by its id alone.</summary>
    public PassageSketch? Sketch { get; }
}
