using System.Globalization;
using System.Text;
using System.Xml;

namespace Seeds.Engine.Charts;

/// <summary>Which way a text runs from its point. In a right-to-left drawing the start is at the right, as SVG has it (SVG 2, section 11.10.2.3).</summary>
internal enum TextAnchor
{
    /// <summary>From the point onwards.</summary>
    Start,

    /// <summary>Centred on the point.</summary>
    Middle,

    /// <summary>Up to the point.</summary>
    End,
}

/// <summary>
/// Writes SVG elements. Positions are given as if the drawing ran from left to right; in a right-to-left drawing each is mirrored here, so that
/// no caller needs to think of it. Units are those of the view box, rounded to a tenth.
/// </summary>
internal sealed class SvgWriter(double width, bool rightToLeft)
{
    private readonly StringBuilder svg = new();

    /// <summary>The width of the drawing.</summary>
    public double Width => width;

    /// <summary>What has been written.</summary>
    public override string ToString() => svg.ToString();

    /// <summary>Opens an element; <see cref="Close"/> it by its name.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) => Element(name, attributes, ">");

    /// <summary>Closes an element.</summary>
    public void Close(string name) => svg.Append("</").Append(name).Append('>');

    /// <summary>A straight line.</summary>
    public void Line(string kind, double x1, double y1, double x2, double y2, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Element("line", [("class", kind), ("x1", X(x1)), ("y1", Number(y1)), ("x2", X(x2)), ("y2", Number(y2)), ("stroke", "currentColor"), .. attributes], "/>");

    /// <summary>A rectangle.</summary>
    public void Rectangle(string kind, double x, double y, double wide, double high, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Element("rect", [("class", kind), ("x", X(rightToLeft ? x + wide : x)), ("y", Number(y)), ("width", Number(wide)), ("height", Number(high)), .. attributes], "/>");

    /// <summary>A circle.</summary>
    public void Circle(string kind, double x, double y, double radius, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Element("circle", [("class", kind), ("cx", X(x)), ("cy", Number(y)), ("r", Number(radius)), .. attributes], "/>");

    /// <summary>A closed shape with straight sides.</summary>
    public void Polygon(string kind, ReadOnlySpan<(double X, double Y)> points, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        var list = new StringBuilder();
        foreach (var (x, y) in points) list.Append(list.Length == 0 ? "" : " ").Append(X(x)).Append(',').Append(Number(y));
        Element("polygon", [("class", kind), ("points", list.ToString()), .. attributes], "/>");
    }

    /// <summary>A line of text; <paramref name="y"/> is its base line.</summary>
    public void Text(string kind, double x, double y, TextAnchor anchor, string text, string? addition = null)
    {
        Element("text", [("class", kind), ("x", X(x)), ("y", Number(y)), ("text-anchor", anchor switch { TextAnchor.Middle => "middle", TextAnchor.End => "end", _ => null })], ">");
        svg.Append(Escape(text));
        if (addition is not null) svg.Append("<tspan class=\"note\">").Append(Escape(addition)).Append("</tspan>");
        Close("text");
        svg.Append('\n'); // or the words of two lines would run together for those who hear them
    }

    /// <summary>An element that holds only text.</summary>
    public void Named(string name, string? id, string text)
    {
        Element(name, [("id", id)], ">");
        svg.Append(Escape(text));
        Close(name);
    }

    /// <summary>Adds what another writer wrote.</summary>
    public void Add(SvgWriter other) => svg.Append(other.svg);

    /// <summary>
    /// A gradient that fills in along the reading direction, from nothing to solid (<paramref name="rising"/>) or the other way.
    /// </summary>
    public void Gradient(string id, bool rising)
    {
        var clear = rising != rightToLeft ? "0" : "1";
        Element("linearGradient", [("id", id)], ">");
        Element("stop", [("offset", "0"), ("stop-color", "currentColor"), ("stop-opacity", clear)], "/>");
        Element("stop", [("offset", "1"), ("stop-color", "currentColor"), ("stop-opacity", clear == "0" ? "1" : "0")], "/>");
        Close("linearGradient");
    }

    /// <summary>A number as SVG writes it, to a tenth.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>Escapes text for XML; characters that XML has no place for are left out (XML 1.0, production 2).</summary>
    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return Markdown.Html.Escape(text); // nearly all
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) clean.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
        }

        return Markdown.Html.Escape(clean.ToString());
    }

    private string X(double x) => Number(rightToLeft ? width - x : x);

    private void Element(string name, ReadOnlySpan<(string Name, string? Value)> attributes, string end)
    {
        svg.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is not null) svg.Append(' ').Append(key).Append("=\"").Append(Escape(value)).Append('"');
        }

        svg.Append(end);
    }
}
