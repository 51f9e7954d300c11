namespace Seeds.Engine.Pages;

/// <summary>
/// The words of the interface in one language, read from <c>theme/words/</c><i>language</i><c>.yml</c>. Each property is a key of that file,
/// written in its own letters with hyphens between words (<c>skip-to-content</c>).
/// </summary>
public sealed partial record Words
{
    /// <summary>BCP 47 tag of the language.</summary>
    public required string Language { get; init; }

    /// <summary>The link past the navigation.</summary>
    public required string SkipToContent { get; init; }

    /// <summary>The button that opens the navigation on small screens.</summary>
    public required string Menu { get; init; }

    /// <summary>Name of the site's navigation.</summary>
    public required string SiteContents { get; init; }

    /// <summary>Name of the way from the top to this page.</summary>
    public required string Breadcrumbs { get; init; }

    /// <summary>Name of the list of this page's headings.</summary>
    public required string OnThisPage { get; init; }

    /// <summary>Name of the links to the pages before and behind.</summary>
    public required string Neighbours { get; init; }

    /// <summary>Leads to the page before.</summary>
    public required string Previous { get; init; }

    /// <summary>Leads to the page behind.</summary>
    public required string Next { get; init; }

    /// <summary>The home page.</summary>
    public required string Home { get; init; }

    /// <summary>Before the date of publication.</summary>
    public required string Dated { get; init; }

    /// <summary>Before the date of the last change.</summary>
    public required string Updated { get; init; }

    /// <summary>Before the authors.</summary>
    public required string By { get; init; }

    /// <summary>Before the place of the report.</summary>
    public required string ReportedFrom { get; init; }

    /// <summary>Before the reading time.</summary>
    public required string Reading { get; init; }

    /// <summary>The reading time; <c>{0}</c> stands for whole minutes.</summary>
    public required string Minutes { get; init; }

    /// <summary>Before the subjects.</summary>
    public required string Subjects { get; init; }

    /// <summary>Before the list of corrections.</summary>
    public required string Corrections { get; init; }

    /// <summary>Before the state of a page.</summary>
    public required string Status { get; init; }

    /// <summary>Marks a page that is not to be published yet.</summary>
    public required string Draft { get; init; }

    /// <summary>A date that is near the one given; <c>{0}</c> stands for the date.</summary>
    public required string About { get; init; }

    /// <summary>A date that is in doubt; <c>{0}</c> stands for the date.</summary>
    public required string Uncertain { get; init; }

    /// <summary>The months, January first, with commas between them.</summary>
    public required string Months { get; init; }

    /// <summary>A day: <c>{0}</c> day, <c>{1}</c> month, <c>{2}</c> year.</summary>
    public required string Day { get; init; }

    /// <summary>A month: <c>{0}</c> month, <c>{1}</c> year.</summary>
    public required string Month { get; init; }

    /// <summary>Title of a note.</summary>
    public required string Note { get; init; }

    /// <summary>Title of a tip.</summary>
    public required string Tip { get; init; }

    /// <summary>Title of an important note.</summary>
    public required string Important { get; init; }

    /// <summary>Title of a warning.</summary>
    public required string Warning { get; init; }

    /// <summary>Title of a caution.</summary>
    public required string Caution { get; init; }

    /// <summary>Title of a summary.</summary>
    public required string InBrief { get; init; }

    /// <summary>Title of the figures that matter most.</summary>
    public required string KeyFigures { get; init; }

    /// <summary>Title of the pages that tell of the same things.</summary>
    public required string Related { get; init; }

    /// <summary>Before the language of a page.</summary>
    public required string InLanguage { get; init; }

    /// <summary>Name of a ticked box.</summary>
    public required string Done { get; init; }

    /// <summary>Name of an empty box.</summary>
    public required string NotDone { get; init; }

    /// <summary>Name of a footnote, before its number.</summary>
    public required string Footnote { get; init; }

    /// <summary>Name of the way back from a footnote, before its number.</summary>
    public required string BackToText { get; init; }

    /// <summary>Leads to all sections, where the navigation shows only those near by.</summary>
    public required string AllSections { get; init; }

    /// <summary>Title of the page that is shown when an address leads nowhere.</summary>
    public required string NotFound { get; init; }

    /// <summary>Text of that page.</summary>
    public required string NotFoundText { get; init; }

    /// <summary>Before the name of the software, at the foot of the page.</summary>
    public required string BuiltWith { get; init; }
}
