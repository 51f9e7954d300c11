using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>The other forms in which a page is published, its words the same.</summary>
/// <param name="Markdown">The page as Markdown; null without.</param>
/// <param name="Text">The page of words alone; null without.</param>
public sealed record PageCopies(PageCopy? Markdown, PageCopy? Text)
{
    /// <summary>The folder of the pages from which others are cited.</summary>
    public const string CiteFolder = "cite";

    /// <summary>The folder of the pages of words alone.</summary>
    public const string TextFolder = "text";

    /// <summary>The page from which this one is cited; null without.</summary>
    public PageCopy? Cite { get; init; }

    /// <summary>A page without other forms.</summary>
    public static PageCopies None { get; } = new(null, null);

    /// <summary>The forms of a page whose addresses nothing else has.</summary>
    /// <param name="page">Where the page is published.</param>
    /// <param name="isArticle">Whether it is read from beginning to end: such pages have one of words alone.</param>
    /// <param name="isTaken">Whether something else has an address.</param>
    public static PageCopies Of(Address page, bool isArticle, Func<string, bool> isTaken)
    {
        return new PageCopies(Copy(Paths.WithoutExtension(page.Path) + ".md"), isArticle ? Copy(TextFolder + "/" + page.Path) : null) { Cite = Copy(CiteFolder + "/" + page.Path) };

        PageCopy? Copy(string path) => isTaken(path) ? null : new PageCopy(new Address(path), new Address(path).RelativeTo(page), page.RelativeTo(new Address(path)));
    }
}

/// <summary>One other form of a page.</summary>
/// <param name="Address">Where it is published.</param>
/// <param name="Href">Link to it from the page.</param>
/// <param name="PageHref">Link back to the page.</param>
public sealed record PageCopy(Address Address, string Href, string PageHref);
