namespace Seeds.Engine.Pages;

/// <summary>What surrounds a page's content.</summary>
/// <param name="Home">The home page, under the site's title.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="IconHref">Link to the site's sign; null without one.</param>
/// <param name="Script">The scripts.</param>
/// <param name="Words">The interface's words in the page's language.</param>
/// <param name="LeaveHref">The way out to another site.</param>
/// <param name="SearchHref">Link to the search; null on a site without one.</param>
/// <param name="Copies">The page in other forms.</param>
/// <param name="Languages">The ways to the same page in other languages.</param>
/// <param name="TranslationsHref">Link to the page for translators; null in a site of one language.</param>
/// <param name="Notes">The files of notes that mentions open in place; null on a page without mentions.</param>
/// <param name="KeepList">Number of the list by which the page is kept on a reader's device; null where it is not offered.</param>
/// <param name="Sidebar">The navigation.</param>
/// <param name="Current">Link, as it stands in <paramref name="Sidebar"/>, of this page.</param>
/// <param name="Trail">The way from the home page to this one, itself left out.</param>
/// <param name="Previous">The page before, in reading order.</param>
/// <param name="Next">The page behind.</param>
public sealed record PageFrame(
    NavigationItem Home,
    StyleSheet Style,
    string? IconHref,
    PageScript Script,
    Words Words,
    string LeaveHref,
    string? SearchHref,
    PageCopies Copies,
    ImmutableArray<LanguageLink> Languages,
    string? TranslationsHref,
    PageNotes? Notes,
    int? KeepList,
    ImmutableArray<NavigationItem> Sidebar,
    string Current,
    ImmutableArray<NavigationItem> Trail,
    NavigationItem? Previous,
    NavigationItem? Next)
{
    /// <summary>The sections of the site, for a page that is not what its reader wanted.</summary>
    public ImmutableArray<NavigationItem> WaysOn => [.. Sidebar.Where(i => i.Href is not null).Select(i => i with { Children = [] })];
}
