using System.Globalization;
using System.Xml;
using Seeds.Engine.Content;

namespace Seeds.Engine.Images;

/// <summary>Tells the size of an SVG: its width and height where they are given in pixels, else its view box (SVG 2, section 8.12).</summary>
public static class SvgMeasurer
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 50_000_000 };

    /// <summary>The size; null when it is not an SVG or gives none.</summary>
    public static ImageSize? Measure(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, Settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg") return null;
            var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var (width, height) = (Pixels(reader.GetAttribute("width")), Pixels(reader.GetAttribute("height")));
            if (box.Length == 4 && Pixels(box[2]) is { } across && Pixels(box[3]) is { } down)
            {
                // One side alone takes the other from the proportions of the view box.
                (width, height) = (width ?? Scaled(height, across, down) ?? across, height ?? Scaled(width, down, across) ?? down);
            }

            return width is > 0 && height is > 0 ? new ImageSize(width.Value, height.Value) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Scaled(int? other, int own, int others) =>
        other is null ? null : Math.Max(1, (int)Math.Round((double)other.Value * own / others, MidpointRounding.AwayFromZero));

    /// <summary>A length in CSS pixels (CSS Values 4, section 6.2: 1 in = 96 px); null for relative units.</summary>
    private static int? Pixels(string? length)
    {
        if (length is null) return null;
        var (unit, factor) = length.TrimEnd() switch
        {
            var l when l.EndsWith("px", StringComparison.Ordinal) => (2, 1.0),
            var l when l.EndsWith("pt", StringComparison.Ordinal) => (2, 96 / 72.0),
            var l when l.EndsWith("in", StringComparison.Ordinal) => (2, 96.0),
            var l when l.EndsWith("mm", StringComparison.Ordinal) => (2, 96 / 25.4),
            var l when l.EndsWith("cm", StringComparison.Ordinal) => (2, 96 / 2.54),
            _ => (0, 1.0),
        };
        var number = length.TrimEnd()[..^unit];
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value is not (> 0 and <= 1_000_000)) return null;
        return Math.Max(1, (int)Math.Round(value * factor, MidpointRounding.AwayFromZero));
    }
}
