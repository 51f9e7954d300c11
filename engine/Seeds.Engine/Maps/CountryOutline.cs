namespace Seeds.Engine.Maps;

/// <summary>Where a country lies.</summary>
/// <param name="Number">Its numeric code in ISO 3166-1: 760 is Syria.</param>
/// <param name="Rings">Its outlines, islands and holes.</param>
public sealed record CountryOutline(int Number, ImmutableArray<BorderRing> Rings)
{
    /// <summary>Its area in square metres, waters inside included, as coarse as the outlines are.</summary>
    public double SquareMetres => Rings.Sum(r => r.SquareMetres);
}
