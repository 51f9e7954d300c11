using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>The files of the theme that are read at each build, so that an edit shows at once.</summary>
/// <param name="Style">The style sheets, those of each folder put together in the order of their names.</param>
/// <param name="Words">A file of interface words for each language.</param>
/// <param name="Script">The scripts, those of each folder put together in the order of their names.</param>
public sealed record ThemeFiles(ImmutableArray<InputFile> Style, ImmutableArray<InputFile> Words, ImmutableArray<InputFile> Script)
{
    /// <summary>The site's sign, in the sizes that devices ask for: <c>icon.svg</c>, <c>icon-192.png</c>, <c>icon-512.png</c>.</summary>
    public ImmutableArray<InputFile> Icons { get; init; } = [];

    /// <summary>The style sheets of books, put together in the order of their names.</summary>
    public ImmutableArray<InputFile> Book { get; init; } = [];

    /// <summary>The fonts of cards: those of titles in <c>title/</c>, those of all else in <c>text/</c>, each tried in the order of its name.</summary>
    public ImmutableArray<InputFile> Cards { get; init; } = [];
}
