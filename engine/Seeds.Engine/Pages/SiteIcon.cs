using System.Globalization;
using Seeds.Engine.Content;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Pages;

/// <summary>A form of the site's sign: a drawing for all sizes, or a picture of one. A site's own <c>icon.svg</c> and <c>icon-</c><i>size</i><c>.png</c> at the top of its input take the place of the theme's.</summary>
/// <param name="Address">Where it is published.</param>
/// <param name="Size">Its side in pixels; null for a drawing.</param>
public sealed record SiteIcon(Address Address, int? Size)
{
    private const string Stem = "icon", Drawing = Stem + ".svg";

    /// <summary>Where a file of the theme's is published.</summary>
    public static Address AddressOf(InputFile file) => new("theme/" + file.Path);

    /// <summary>The drawing that pages link to; null where there is none.</summary>
    public static SiteIcon? Of(Corpus corpus) => All(corpus).FirstOrDefault(i => i.Size is null);

    /// <summary>All forms: the site's own if it has any, else the theme's.</summary>
    public static ImmutableArray<SiteIcon> All(Corpus corpus)
    {
        ImmutableArray<SiteIcon> own = [.. corpus.Documents.Where(d => d.Path.Length > 0).Select(d => Read(d.Address, d.Address.Path)).OfType<SiteIcon>()];
        return own.IsEmpty ? [.. corpus.Presentation.Icons.Select(i => Read(AddressOf(i), i.Path)).OfType<SiteIcon>()] : own;
    }

    private static SiteIcon? Read(Address address, string name)
    {
        if (name == Drawing) return new SiteIcon(address, null);
        if (!name.StartsWith(Stem + "-", StringComparison.Ordinal) || !name.EndsWith(".png", StringComparison.Ordinal)) return null;
        return int.TryParse(name.AsSpan()[(Stem.Length + 1)..^".png".Length], NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 ? new SiteIcon(address, size) : null;
    }
}
