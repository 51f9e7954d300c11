using System.Text;

namespace Seeds.Engine.Charts;

/// <summary>
/// Puts a drawing on the page: twice, for wide and for narrow places, because text in a drawing shrinks with it and must stay readable at
/// 320 pixels. The style shows the one that fits; without a style only the wide one is shown.
/// </summary>
internal static class ChartFrame
{
    /// <summary>Width of the drawing for columns of text on larger screens, in units.</summary>
    public const double Wide = 600;

    /// <summary>Width of the drawing for phones, in units: text of 14 units is above 12 pixels on a screen of 320.</summary>
    public const double Narrow = 310;

    /// <summary>Draws both.</summary>
    /// <param name="idPrefix">Begins every id.</param>
    /// <param name="title">Name of the drawing.</param>
    /// <param name="description">What it shows.</param>
    /// <param name="rightToLeft">True when it is mirrored.</param>
    /// <param name="hasLinks">True when something in it can be followed: an image has no parts for a screen reader (WAI-ARIA 1.2, img), a group has.</param>
    /// <param name="draw">Draws into the writer and gives the height; the second argument begins the ids of this drawing.</param>
    public static string Draw(string idPrefix, string title, string description, bool rightToLeft, bool hasLinks, Func<SvgWriter, string, double> draw)
    {
        var html = new StringBuilder("<div class=\"chart\">");
        foreach (var (width, kind) in ((double, string)[])[(Wide, "wide"), (Narrow, "narrow")])
        {
            var prefix = Clean(idPrefix) + "-" + kind;
            var content = new SvgWriter(width, rightToLeft);
            var height = draw(content, prefix);
            var svg = new SvgWriter(width, rightToLeft);
            svg.Open(
                "svg",
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("class", kind),
                ("display", width == Narrow ? "none" : null),
                ("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}"),
                ("role", hasLinks ? "group" : "img"),
                ("aria-labelledby", prefix + "-title"),
                ("aria-describedby", prefix + "-desc"),
                ("direction", rightToLeft ? "rtl" : "ltr"),
                ("font-size", SvgWriter.Number(TextMeasure.FontSize)),
                ("fill", "currentColor"));
            svg.Named("title", prefix + "-title", title);
            svg.Named("desc", prefix + "-desc", description);
            svg.Open("defs");
            svg.Gradient(prefix + "-rise", rising: true);
            svg.Gradient(prefix + "-fall", rising: false);
            svg.Close("defs");
            svg.Add(content);
            svg.Close("svg");
            html.Append(svg);
        }

        return html.Append("</div>").ToString();
    }

    /// <summary>An id's letters; the rest would end a list of ids or a <c>url()</c>.</summary>
    private static string Clean(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
}
