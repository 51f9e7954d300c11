using System.Globalization;

namespace Seeds.Bench.Records;

/// <summary>Sources. Mentions of them have no words of their own.</summary>
internal sealed class SourceMaker : RecordMaker
{
    /// <summary>How many a story has.</summary>
    public const int Count = 35;

    private static readonly string[] Types = ["article-newspaper", "report", "webpage", "broadcast"];

    /// <inheritdoc/>
    public override string Section => "sources";

    /// <inheritdoc/>
    public override string Scheme => "source";

    /// <inheritdoc/>
    public override int PerStory => Count;

    /// <summary>The key of a source.</summary>
    public static string KeyOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{Author(index).ToLowerInvariant()}-{YearOf(index)}");

    /// <inheritdoc/>
    public override MadeRecord Make(int index, int stories)
    {
        var random = RandomOf(index);
        var name = string.Create(CultureInfo.InvariantCulture, $"{Author(index)}, {YearOf(index)}");
        return new MadeRecord(KeyOf(index), "says", name, "",
        [
            $"short_title: {name}",
            $"title: Report from {PlaceMaker.NameOf(Near(random, index, PlaceMaker.Count, stories))}",
            $"type: {Types[index % Types.Length]}",
            $"author: [{{family: {Author(index)}, given: {InventedName.Of(5, index)}}}]",
            string.Create(CultureInfo.InvariantCulture, $"issued: {YearOf(index)}-{random.Between(1, 12):D2}-{random.Between(1, 28):D2}"),
            string.Create(CultureInfo.InvariantCulture, $"accessed: 2025-01-{random.Between(1, 28):D2}"),
            $"url: https://example.org/reports/{KeyOf(index)}",
            "publisher: Example Press",
        ])
        { IsMentionedByName = true };
    }

    private static string Author(int index) => InventedName.Of(4, index);

    private static int YearOf(int index) => 2010 + (index % 15);
}
