using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Seeds.Engine.Content;

namespace Seeds.Engine.Archives.Books;

/// <summary>
/// Which elements and attributes of HTML stand in books, and where (HTML Living Standard, sections 3.2.5 and 4): an author's raw HTML may hold any, and browsers
/// bear it, but readers of books are strict.
/// </summary>
internal static partial class XhtmlRules
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "div", "section", "article", "aside", "blockquote", "pre", "figure", "figcaption", "table", "hr",
        "header", "footer", "main", "nav", "search", "address", "hgroup", "details", "summary", "center", "menu", "dir", "fieldset", "legend", "dialog",
        "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");

    private static readonly FrozenSet<string> Inlines = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["summary"] = "p",
        ["menu"] = "ul",
        ["dir"] = "ul",
        ["strike"] = "s",
        ["tt"] = "code",
        ["acronym"] = "abbr",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AsTheyAre = FrozenSet.Create(StringComparer.Ordinal, "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "article", "aside", "blockquote", "pre");

    /// <summary>What only works in a browser, or is for programs.</summary>
    private static readonly FrozenSet<string> Apart = FrozenSet.Create(
        StringComparer.Ordinal,
        "script", "style", "template", "noscript", "head", "link", "meta", "base", "title", "form", "button", "select", "textarea", "datalist", "canvas", "map", "area", "source", "track", "param", "frameset", "frame", "noframes", "dialog");

    /// <summary>Parts of a page that lead about the site, which a book does by its own contents.</summary>
    private static readonly ImmutableArray<string> Ways = ["trail", "contents", "neighbours", "related"];

    /// <summary>Roles that mean something in a book and that any element may have.</summary>
    private static readonly FrozenSet<string> Roles = FrozenSet.Create(StringComparer.Ordinal, "note", "doc-noteref", "doc-backlink");

    /// <summary>Whether an element is a block, or is one in HTML.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether an element is left out with all it holds.</summary>
    public static bool IsApart(string name) => Apart.Contains(name);

    /// <summary>Whether an element leads about the site.</summary>
    public static bool IsWay(string name, Func<string, bool> hasClass) => name == "nav" && Ways.Any(hasClass);

    /// <summary>Whether an element holds words, not blocks, whatever HTML lets it hold.</summary>
    public static bool HoldsWords(string name) => name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "dt" or "summary" or "caption";

    /// <summary>The element that stands in a book for one of a page.</summary>
    /// <param name="name">The page's element.</param>
    /// <param name="amongWords">Whether only words may stand there.</param>
    /// <param name="holdsBlocks">Whether a block stands within it.</param>
    public static string NameOf(string name, bool amongWords, bool holdsBlocks)
    {
        if (IsBlock(name)) return amongWords ? "span" : AsTheyAre.Contains(name) ? name : OtherNames.GetValueOrDefault(name, "div");
        var inline = Inlines.Contains(name) ? name : OtherNames.GetValueOrDefault(name, "span");
        return amongWords || !holdsBlocks || inline is "ins" or "del" ? inline : "div";
    }

    /// <summary>The value of an attribute as a book may have it; null where it may not.</summary>
    /// <param name="element">The book's element.</param>
    /// <param name="attribute">The attribute's name.</param>
    /// <param name="value">Its value on the page.</param>
    public static string? ValueOf(string element, string attribute, string value) => attribute switch
    {
        "class" or "title" or "aria-label" => value,
        "lang" => value.Length == 0 || Language.IsTag(value) ? value : null,
        "dir" => value.ToLowerInvariant() is "ltr" or "rtl" or "auto" ? value.ToLowerInvariant() : null,
        "role" => Roles.Contains(value) && element is "div" or "span" or "section" or "a" or "p" ? value : null,
        "start" => element == "ol" ? Number(value, int.MinValue) : null,
        "reversed" => element == "ol" ? "reversed" : null,
        "value" => element == "li" ? Number(value, int.MinValue) : null,
        "colspan" => element is "td" or "th" ? Number(value, 1) : null,
        "rowspan" => element is "td" or "th" ? Number(value, 0) : null,
        "span" => element is "col" or "colgroup" ? Number(value, 1) : null,
        "scope" => element == "th" && value is "row" or "col" or "rowgroup" or "colgroup" ? value : null,
        "datetime" => element == "time" && Moment().IsMatch(value) ? value : null,
        "width" or "height" => element == "img" ? Number(value, 0) : null,
        "hreflang" => element == "a" && Language.IsTag(value) ? value : null,
        _ => null,
    };

    private static string? Number(string value, int least) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number < 100_000 ? number.ToString(CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Moment();
}
