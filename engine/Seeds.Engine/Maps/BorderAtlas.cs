using System.Reflection;

namespace Seeds.Engine.Maps;

/// <summary>The land and the borders of the world, or of a part of it.</summary>
/// <param name="Arcs">The lines, each once.</param>
/// <param name="Land">The outlines of the land, borders left out.</param>
/// <param name="Countries">The countries with a code in ISO 3166-1, by number.</param>
public sealed record BorderAtlas(ImmutableArray<BorderArc> Arcs, ImmutableArray<BorderRing> Land, ImmutableArray<CountryOutline> Countries)
{
    private static readonly Lazy<BorderAtlas> Embedded = new(ReadEmbedded);

    /// <summary>The whole world from Natural Earth 4.1 at 1:50 million (public domain), read when first asked for. <c>borders/README.md</c> says how it was made.</summary>
    public static BorderAtlas World => Embedded.Value;

    private static BorderAtlas ReadEmbedded()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("borders.bin")
            ?? throw new InvalidOperationException("Seeds.Engine was built without borders.bin");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return BorderAtlasReader.Read(bytes);
    }
}
