using System.Collections.Frozen;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Translations;

/// <summary>
/// Finds the same page in other languages: a page in the folder of an edition translates the one that stands at the same path in the site's
/// own language. Pages that the build makes by itself are found by their addresses.
/// </summary>
public sealed class TranslationIndex
{
    private readonly Editions editions;
    private readonly FrozenDictionary<(string Folder, string Path), Document> pages;

    /// <summary>An index of a site's pages.</summary>
    public TranslationIndex(ImmutableArray<Document> documents, Editions editions)
    {
        this.editions = editions;
        var found = new Dictionary<(string, string), Document>();
        foreach (var document in editions.All.Length > 1 ? documents.Where(d => d.IsPage) : []) found.TryAdd(KeyOf(document), document);
        pages = found.ToFrozenDictionary();
    }

    /// <summary>A page in an edition; itself in its own; null where that edition lacks it.</summary>
    public Document? In(Document page, Edition edition) =>
        edition == editions.Of(page) ? page : pages.GetValueOrDefault((edition.Folder, KeyOf(page).Path));

    /// <summary>The page that a page translates; null where it translates none.</summary>
    public Document? SourceOf(Document page) => editions.Of(page) == editions.Main ? null : In(page, editions.Main);

    /// <summary>How far a translation follows its source.</summary>
    /// <param name="source">The page that is translated.</param>
    /// <param name="translation">The translation; null where there is none.</param>
    public static TranslationState StateOf(Document source, Document? translation)
    {
        if (translation is null) return TranslationState.Missing;
        if (source.Source is null || translation.Source is null) return TranslationState.Current; // both made by the build from the same
        if (translation.Meta.SourceVersion is not { } version) return TranslationState.Unsaid;
        return string.Equals(version, TextVersion.Of(source), StringComparison.OrdinalIgnoreCase) ? TranslationState.Current : TranslationState.Older;
    }

    private (string Folder, string Path) KeyOf(Document document)
    {
        var folder = editions.Of(document).Folder;
        var path = document.Path.Length > 0 ? Paths.WithoutExtension(document.Path) : document.Address.Path;
        if (document.IsIndex) path = document.Folder.Length > 0 ? document.Folder + "/INDEX" : "INDEX"; // whichever of its names a folder's index has
        return (folder, folder.Length > 0 && path.Length > folder.Length ? path[(folder.Length + 1)..] : path);
    }
}
