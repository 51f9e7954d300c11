using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>Tells what a page of text is.</summary>
public static class PageKindName
{
    /// <summary>A reported article.</summary>
    public const string Article = "article";

    /// <summary>A page of which nothing else is known.</summary>
    public const string Page = "page";

    /// <summary>What its front matter says, else its folder: pages in <c>articles</c> and all plain texts are articles, those in <c>handbook</c> the handbook's.</summary>
    public static string Of(Document document)
    {
        if (document.Meta.Kind is { } kind) return kind;
        var folders = document.Folder.Split('/');
        if (folders.Contains("articles", StringComparer.OrdinalIgnoreCase) || Paths.ExtensionOf(document.Path) == ".txt") return Article;
        return folders.Contains("handbook", StringComparer.OrdinalIgnoreCase) ? "handbook" : Page;
    }
}
