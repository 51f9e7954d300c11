namespace Seeds.Engine.Pages;

/// <summary>
/// The words of the interface in one language, read from <c>theme/words/</c><i>language</i><c>.yml</c>. Each property is a key of that file,
/// written in its own letters with hyphens between words (<c>skip-to-content</c>).
/// </summary>
public sealed record Words
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

    /// <summary>The ten digits that numbers are written in, zero first.</summary>
    public required string Digits { get; init; }

    /// <summary>The number 1234.5 as the language writes it, from which the group and the decimal sign are seen; <c>1234,5</c> for a language without groups.</summary>
    public required string NumberShape { get; init; }

    /// <summary>A range of numbers: <c>{0}</c> lower, <c>{1}</c> upper end.</summary>
    public required string NumberRange { get; init; }

    /// <summary>A number of hundredths; <c>{0}</c> stands for the number.</summary>
    public required string Percent { get; init; }

    /// <summary>A number near which the true value is; <c>{0}</c> stands for the number.</summary>
    public required string AboutNumber { get; init; }

    /// <summary>A number than which the true value is greater.</summary>
    public required string OverNumber { get; init; }

    /// <summary>A number than which the true value is not smaller.</summary>
    public required string AtLeastNumber { get; init; }

    /// <summary>A number than which the true value is a little less.</summary>
    public required string NearlyNumber { get; init; }

    /// <summary>Patterns of short large numbers, with commas between them: <c>{0} million=1000000</c>.</summary>
    public required string CompactScales { get; init; }

    /// <summary>The same where the number is from three to ten, for languages that have a form of its own there.</summary>
    public required string CompactScalesFew { get; init; }

    /// <summary>Words that are numbers, with their values: <c>sixty=60</c>. All lists from here on have commas between their entries; letter case and vowel signs do not matter.</summary>
    public required string NumberWordValues { get; init; }

    /// <summary>Words that make a number only with a scale behind them, and fractions: <c>a=1, half a=0.5</c>.</summary>
    public required string NumberMultipliers { get; init; }

    /// <summary>Words that multiply the number before them: <c>million=1000000</c>.</summary>
    public required string NumberScales { get; init; }

    /// <summary>Letters that multiply the digits they are written together with: <c>bn=1000000000</c>.</summary>
    public required string ScaleSuffixes { get; init; }

    /// <summary>Units that are written together with digits: <c>km</c>. Digits with other letters are names, not numbers.</summary>
    public required string UnitSuffixes { get; init; }

    /// <summary>Words that join the parts of a number; <c>{0}</c> behind one says that it is written together with the next word, as in Arabic.</summary>
    public required string NumberAnd { get; init; }

    /// <summary>Letters that may be written together with a word of quantity, before it; <c>-</c> for none.</summary>
    public required string NumberPrefixes { get; init; }

    /// <summary>Signs and words for hundredths, behind their number.</summary>
    public required string PercentWords { get; init; }

    /// <summary>Words before a range whose ends are joined by <i>and</i>.</summary>
    public required string BetweenWords { get; init; }

    /// <summary>Words between the ends of a range.</summary>
    public required string RangeWords { get; init; }

    /// <summary>What says that a number is near the true value; <c>{0}</c> before a phrase says that it stands behind the number: <c>{0} or so</c>.</summary>
    public required string AboutWords { get; init; }

    /// <summary>What says that the true value is greater.</summary>
    public required string OverWords { get; init; }

    /// <summary>What says that the true value is not smaller.</summary>
    public required string AtLeastWords { get; init; }

    /// <summary>What says that the true value is a little less.</summary>
    public required string NearlyWords { get; init; }

    /// <summary>What says that the true value is not greater, or just smaller.</summary>
    public required string AtMostWords { get; init; }

    /// <summary>Words that make an ordinal or a fraction of the number word before them: <c>third</c> of <c>twenty-third</c>, <c>thirds</c> of <c>two thirds</c>.</summary>
    public required string OrdinalWords { get; init; }

    /// <summary>Phrases with a number word in them that count nothing: <c>no one</c>.</summary>
    public required string NotNumbers { get; init; }
}
