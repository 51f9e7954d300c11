using System.Globalization;
using System.Text;

namespace Seeds.Engine.Maps;

/// <summary>
/// Writes a drawing as SVG 2. Its colours are classes that <c>60-map.css</c> sets; without a style sheet it is lines and letters in the
/// colour of the text. It is a group and no image for assistive technology, because the parts of an image cannot be links (WAI-ARIA 1.2, role img).
/// </summary>
internal sealed class MapSvg
{
    /// <summary>Pixels of a marker's dot.</summary>
    private const double Dot = 5;

    /// <summary>Pixels from a marker's middle that can be clicked: with it a marker is as large as WCAG 2.2, criterion 2.5.8, asks for, save where another is near.</summary>
    private const double Reach = 15;

    private readonly StringBuilder svg = new();
    private readonly MapWords words;
    private readonly MapLayout layout;
    private readonly string id;

    private MapSvg(MapWords words, MapLayout layout, string idPrefix) => (this.words, this.layout, id) = (words, layout, XmlText.Escape($"{idPrefix}-{layout.Name}"));

    /// <summary>Writes the drawing.</summary>
    public static string Write(ImmutableArray<MapPanel> panels, MapWords words, MapLayout layout, string idPrefix)
    {
        var writer = new MapSvg(words, layout, idPrefix);
        writer.Head(panels);
        for (var i = 0; i < panels.Length; i++) writer.Panel(panels[i], i);
        return writer.svg.Append("</svg>\n").ToString();
    }

    private void Head(ImmutableArray<MapPanel> panels)
    {
        var (width, height) = (panels.Max(p => p.At.X + p.View.Width), panels.Max(p => p.At.Y + p.View.Height));
        Add($"<svg class=\"map\" viewBox=\"0 0 {SvgNumber.Of(width)} {SvgNumber.Of(height)}\" role=\"group\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\"");
        Add($" direction=\"ltr\" font-size=\"{SvgNumber.Of(layout.FontSize)}\" fill=\"currentColor\" paint-order=\"stroke\">\n");
        var description = words.Description;
        if (panels.Any(p => p.Labels.Any(l => l.Place.HaloMetres > 0))) description += " " + words.HaloNote;
        if (panels.Length > 1) description += " " + words.OverviewNote;
        Add($"<title id=\"{id}-title\">{XmlText.Escape(words.Title)}</title>\n<desc id=\"{id}-desc\">{XmlText.Escape(description)}</desc>\n");
    }

    private void Panel(MapPanel panel, int index)
    {
        var (width, height) = (SvgNumber.Of(panel.View.Width), SvgNumber.Of(panel.View.Height));
        svg.Append("<g");
        if (index > 0) Add($" transform=\"translate({SvgNumber.Of(panel.At.X)} {SvgNumber.Of(panel.At.Y)})\"");
        svg.Append(" stroke-linejoin=\"round\">\n");
        Add($"<path class=\"map-sea\" d=\"M0 0h{width}v{height}H0z\" fill=\"none\"/>\n");
        Path("map-land", panel.Outline.Land);
        Path("map-border", panel.Outline.Borders);
        Halos(panel, index);
        if (panel.Window is { } box) Rectangle("map-window", box);
        Leaders(panel);
        foreach (var label in panel.Labels) Marker(label, panel);
        if (panel.Scale is { } scale) Scale(scale.Bar, scale.Box, panel.View);
        Rectangle("map-frame", panel.View.Frame.Grown(-0.5));
        svg.Append("</g>\n");
    }

    private void Rectangle(string style, PlaneBox box)
    {
        Add($"<rect class=\"{style}\" x=\"{SvgNumber.Of(box.Left)}\" y=\"{SvgNumber.Of(box.Top)}\"");
        Add($" width=\"{SvgNumber.Of(box.Width)}\" height=\"{SvgNumber.Of(box.Height)}\" fill=\"none\" stroke=\"currentColor\"/>\n");
    }

    private void Path(string style, string data)
    {
        if (data.Length > 0) Add($"<path class=\"{style}\" d=\"{data}\" fill=\"none\" stroke=\"currentColor\"/>\n");
    }

    private void Halos(MapPanel panel, int index)
    {
        var halos = panel.Labels.Where(l => l.Place.HaloMetres > 0).Select(l => (l.Marker, Radius: panel.View.HaloRadius(l.Place))).ToList();
        if (halos.Count == 0) return;
        var clipped = halos.Exists(h => !panel.View.Frame.Contains(PlaneBox.Around(h.Marker, h.Radius)));
        if (clipped) Add($"<clipPath id=\"{id}-clip{index}\"><path d=\"M0 0h{SvgNumber.Of(panel.View.Width)}v{SvgNumber.Of(panel.View.Height)}H0z\"/></clipPath>\n");
        svg.Append("<g class=\"map-halos\" fill=\"none\" stroke=\"currentColor\"");
        if (clipped) Add($" clip-path=\"url(#{id}-clip{index})\"");
        svg.Append('>');
        foreach (var (marker, radius) in halos) Circle(null, marker, radius);
        svg.Append("</g>\n");
    }

    private void Leaders(MapPanel panel)
    {
        var path = new PathWriter();
        foreach (var label in panel.Labels)
        {
            if (label.LeaderEnd is { } end) path.Add([label.Marker, end], closed: false);
        }

        Path("map-leader", path.ToString());
    }

    private void Marker(MapLabel label, MapPanel panel)
    {
        var place = label.Place;
        Add($"<a href=\"{XmlText.Escape(place.Href)}\" data-place=\"{XmlText.Escape(place.Id)}\"");
        if (label.Number is { } number) Add($" aria-label=\"{(number > 0 ? $"{SvgNumber.Of(number)} " : "")}{XmlText.Escape(place.Label)}\"");
        svg.Append('>');
        if (label.Number is not null) Add($"<title>{XmlText.Escape(place.Label)}</title>");
        var neighbour = panel.Labels.Where(l => l != label).Select(l => l.Marker.DistanceTo(label.Marker)).DefaultIfEmpty(double.PositiveInfinity).Min();
        if (neighbour / 2 > Dot + 1) Circle("map-reach", label.Marker, Math.Min(Reach, neighbour / 2));
        Circle("map-dot", label.Marker, Dot);
        if (label.Number != 0) Text(label.Text, label.Box, label.Side, label.Number is null ? place.LanguageTag : null);
        svg.Append("</a>\n");
    }

    private void Circle(string? style, PlanePoint middle, double radius)
    {
        svg.Append("<circle");
        if (style is not null) Add($" class=\"{style}\"");
        if (style == "map-reach") svg.Append(" fill=\"none\" pointer-events=\"all\"");
        Add($" cx=\"{SvgNumber.Of(middle.X)}\" cy=\"{SvgNumber.Of(middle.Y)}\" r=\"{SvgNumber.Of(radius)}\"/>");
    }

    private void Text(LabelText text, PlaneBox box, int side, string? languageTag)
    {
        var x = SvgNumber.Of(side switch { > 0 => box.Left, < 0 => box.Right, _ => box.Middle.X });
        svg.Append("<text");
        if (languageTag is not null) Add($" lang=\"{XmlText.Escape(languageTag)}\"");
        if (text.RightToLeft) svg.Append(" direction=\"rtl\"");
        if (text.Size != layout.FontSize) Add($" font-size=\"{SvgNumber.Of(text.Size)}\"");
        // "start" is where reading starts: the right edge of what is read from right to left.
        var anchor = side == 0 ? "middle" : side > 0 != text.RightToLeft ? null : "end";
        if (anchor is not null) Add($" text-anchor=\"{anchor}\"");
        Add($" x=\"{x}\" y=\"{SvgNumber.Of(box.Top + text.Ascent)}\">{XmlText.Escape(text.Lines[0])}");
        // The space is for those who hear the label, and for copies of it.
        foreach (var line in text.Lines.Skip(1)) Add($"<tspan font-size=\"0\"> </tspan><tspan x=\"{x}\" dy=\"{SvgNumber.Of(text.LineHeight)}\">{XmlText.Escape(line)}</tspan>");
        svg.Append("</text>");
    }

    private void Scale(ScaleBar bar, PlaneBox box, MapView view)
    {
        var text = LabelText.Break(bar.Text(words.Scale), layout.FontSize, double.PositiveInfinity, words.Language);
        var right = box.Middle.X > view.Width / 2;
        var (left, y) = (right ? box.Right - bar.Pixels : box.Left, box.Bottom - 1);
        Add($"<g class=\"map-scale\"><path d=\"M{SvgNumber.Of(left)} {SvgNumber.Of(y - 5)}v5h{SvgNumber.Of(bar.Pixels)}v-5\" fill=\"none\" stroke=\"currentColor\"/>");
        Text(text, box, right ? -1 : 1, null);
        svg.Append("</g>\n");
    }

    private void Add(FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
