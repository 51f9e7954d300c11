using System.Globalization;
using System.Xml.Linq;

namespace Seeds.Tests.Support;

/// <summary>A chart as it was drawn, read as XML, with questions that tests ask of it. Of its two drawings the wide one is asked unless told.</summary>
internal sealed class ChartDrawing(string html, bool narrow = false)
{
    private readonly XElement root = XElement.Parse(html);

    /// <summary>The drawing.</summary>
    public XElement Svg => root.Elements().Single(svg => (string?)svg.Attribute("class") == (narrow ? "narrow" : "wide"));

    /// <summary>Everything, both drawings.</summary>
    public IEnumerable<XElement> All => root.DescendantsAndSelf();

    /// <summary>The width of the drawing.</summary>
    public double Width => double.Parse(((string)Svg.Attribute("viewBox")!).Split(' ')[2], CultureInfo.InvariantCulture);

    /// <summary>The elements of a class, in the order in which they were drawn.</summary>
    public ImmutableArray<XElement> Of(string kind) => [.. Svg.Descendants().Where(e => (string?)e.Attribute("class") == kind)];

    /// <summary>The texts of a class.</summary>
    public ImmutableArray<string> Texts(string kind) => [.. Of(kind).Select(e => e.Value)];

    /// <summary>The classes of what makes up the marks, sorted.</summary>
    public string Shapes => string.Join(' ', Of("mark").Elements().Select(e => (string)e.Attribute("class")!).Order(StringComparer.Ordinal));

    /// <summary>A number that an element has.</summary>
    public static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    /// <summary>Numbers that the elements of a class have.</summary>
    public ImmutableArray<double> Numbers(string kind, string attribute) => [.. Of(kind).Select(e => Number(e, attribute))];
}
