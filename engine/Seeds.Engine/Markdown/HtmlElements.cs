using System.Collections.Frozen;

namespace Seeds.Engine.Markdown;

/// <summary>The names of the elements of HTML, and the roots of SVG and MathML (HTML Living Standard, section 3 "List of elements"; obsolete ones that browsers still show are counted in).</summary>
public static class HtmlElements
{
    private static readonly FrozenSet<string> Names = string.Join(
        ' ',
        "a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code",
        "col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3",
        "h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav",
        "noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot",
        "small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track",
        "tt u ul var video wbr",
        // inside svg
        "animate circle clippath defs desc ellipse fegaussianblur filter g image line lineargradient marker mask path pattern polygon",
        "polyline radialgradient rect stop symbol text textpath tspan use")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether browsers know an element of this name; letter case does not matter.</summary>
    public static bool IsKnown(string name) => Names.Contains(name);
}
