namespace Seeds.Engine.Pages;

/// <summary>How far the translation of a site has come, for translators.</summary>
public sealed record TranslationsPage : PageModel
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required string Intro { get; init; }

    /// <summary>The names of the languages that are translated into.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>The pages that can be translated, in the order of the site.</summary>
    public required ImmutableArray<TranslationsRow> Rows { get; init; }

    /// <summary>The texts of records that lack a language, for each language that any lacks.</summary>
    public required ImmutableArray<LackingTexts> Lacking { get; init; }
}

/// <summary>One page, in all languages.</summary>
/// <param name="Page">The page in the site's own language.</param>
/// <param name="Version">The version of its text.</param>
/// <param name="States">The state of each translation, with a link to it where there is one, in the order of the languages.</param>
public sealed record TranslationsRow(NavigationItem Page, string Version, ImmutableArray<NavigationItem> States);

/// <summary>Texts of records that lack a language.</summary>
/// <param name="Title">Which language.</param>
/// <param name="Texts">Kind, key and field of each: <c>figure idps-idlib: unit</c>.</param>
public sealed record LackingTexts(string Title, ImmutableArray<string> Texts);
