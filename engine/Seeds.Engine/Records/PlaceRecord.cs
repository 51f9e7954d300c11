using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>A place on Earth.</summary>
public sealed record PlaceRecord : Record
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Place;

    /// <summary>Its name.</summary>
    [Required, Key("label")]
    public LocalText Name { get; init; } = LocalText.Empty;

    /// <summary>Other names and spellings.</summary>
    [Key("spellings", "aliases")]
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Latitude in degrees, WGS 84, north positive.</summary>
    [Key("latitude"), Within(-90, 90)]
    public decimal? Lat { get; init; }

    /// <summary>Longitude in degrees, WGS 84, east positive.</summary>
    [Key("longitude", "lng"), Within(-180, 180)]
    public decimal? Lon { get; init; }

    /// <summary>Radius in metres within which the place lies; 1000 where nothing is said.</summary>
    [Within(0, 20_000_000)]
    public decimal? Precision { get; init; }

    /// <summary>Radius in metres that is published in its stead, so that nobody can be found by the map; the point is rounded to match.</summary>
    [Within(1, 20_000_000), Cautious]
    public decimal? PublicPrecision { get; init; }

    /// <summary>The place that it is a part of.</summary>
    [Refers(RecordKind.Place)]
    public Reference? Parent { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    [Key("text"), Prose]
    public LocalText Description { get; init; } = LocalText.Empty;

    /// <inheritdoc/>
    public override LocalText Label => Name;
}
