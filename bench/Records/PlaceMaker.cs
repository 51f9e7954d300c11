using System.Globalization;

namespace Seeds.Bench.Records;

/// <summary>Places; each story lies in one region, and of ten places one is published less exactly than it is known.</summary>
internal sealed class PlaceMaker : RecordMaker
{
    /// <summary>How many a story has.</summary>
    public const int Count = 25;

    /// <inheritdoc/>
    public override string Section => "places";

    /// <inheritdoc/>
    public override string Scheme => "place";

    /// <inheritdoc/>
    public override int PerStory => Count;

    /// <summary>The name of a place.</summary>
    public static string NameOf(int index) => InventedName.Of(3, index);

    /// <summary>The key of a place.</summary>
    public static string KeyOf(int index) => NameOf(index).ToLowerInvariant();

    /// <inheritdoc/>
    public override MadeRecord Make(int index, int stories)
    {
        var (random, story) = (RandomOf(index), index / Count);
        var lat = 45m + (story / 5 % 3 * 3) + (random.Below(3_000) / 1_000m);
        var lon = 5m + (story % 5 * 4) + (random.Below(4_000) / 1_000m);
        var first = story * Count;
        return new MadeRecord(KeyOf(index), "near", NameOf(index), "",
        [
            $"name: {NameOf(index)}",
            string.Create(CultureInfo.InvariantCulture, $"lat: {lat}"),
            string.Create(CultureInfo.InvariantCulture, $"lon: {lon}"),
            .. index % 10 == 4 ? ["public_precision: 20000"] : Array.Empty<string>(),
            .. index == first ? Array.Empty<string>() : [$"parent: {KeyOf(first)}"],
        ]);
    }
}
