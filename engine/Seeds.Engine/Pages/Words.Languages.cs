namespace Seeds.Engine.Pages;

/// <summary>The words about the site's languages.</summary>
public sealed partial record Words
{
    /// <summary>The language's own name in itself.</summary>
    public required string LanguageName { get; init; }

    /// <summary>Name of the ways to the same page in other languages.</summary>
    public required string Languages { get; init; }

    /// <summary>Behind the name of a language that lacks the page.</summary>
    public required string NotTranslated { get; init; }

    /// <summary>Says of a translation that its source has changed since.</summary>
    public required string TranslationOlder { get; init; }

    /// <summary>Leads from a translation to its source; <c>{0}</c> stands for the name of that language.</summary>
    public required string TranslatedFrom { get; init; }

    /// <summary>Title of the page that says how far each translation has come.</summary>
    public required string TranslationsTitle { get; init; }

    /// <summary>What that page is for.</summary>
    public required string TranslationsIntro { get; init; }

    /// <summary>Above the pages, in its table.</summary>
    public required string PageColumn { get; init; }

    /// <summary>Above the versions, in its table.</summary>
    public required string VersionColumn { get; init; }

    /// <summary>A translation made from the source as it is.</summary>
    public required string TranslationCurrent { get; init; }

    /// <summary>A translation whose source has changed since.</summary>
    public required string TranslationOutdated { get; init; }

    /// <summary>A translation that does not say from which version it was made.</summary>
    public required string TranslationUnsaid { get; init; }

    /// <summary>State of a page that translates none: it was written in this language.</summary>
    public required string TranslationOriginal { get; init; }

    /// <summary>No translation.</summary>
    public required string TranslationMissing { get; init; }

    /// <summary>Above the texts of records that lack a language; <c>{0}</c> stands for its name.</summary>
    public required string RecordsLacking { get; init; }
}
