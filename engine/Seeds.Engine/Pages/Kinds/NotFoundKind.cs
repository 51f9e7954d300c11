using Seeds.Engine.Content;

namespace Seeds.Engine.Pages.Kinds;

/// <summary>The page for addresses that lead nowhere: <c>404.html</c>, the name that most hosts look for.</summary>
public sealed class NotFoundKind : IPageKind
{
    /// <summary>Where it is published.</summary>
    public static Address Address { get; } = new("404.html");

    /// <inheritdoc/>
    public IEnumerable<Document> Add(ImmutableArray<Document> documents, Editions editions, Presentation presentation) =>
        documents.Any(d => d.Address == Address) ? [] : [new Document("", Address)];

    /// <inheritdoc/>
    public PageModel? Compose(Document document, Site site)
    {
        if (document.Address != Address || document.File is not null) return null;
        var words = site.WordsOf(document);
        var frame = site.FrameOf(document, inlineStyle: true);
        return new NotFoundPage
        {
            Address = Address,
            Head = site.HeadOf(document, "website", words.NotFound, isListed: false) with { Description = words.NotFoundText },
            Frame = frame,
            Title = words.NotFound,
            Text = words.NotFoundText,
            WaysOn = frame.WaysOn,
        };
    }
}
