using System.Collections.Immutable;
using System.Globalization;

namespace Seeds.Bench.Records;

/// <summary>
/// Figures, in tens: six exact values, of which two are rivals, a range, two with a qualifier, and a share that is computed from two of
/// the exact ones. Six tens of ten count people.
/// </summary>
internal sealed class FigureMaker : RecordMaker
{
    /// <summary>How many a story has.</summary>
    public const int Count = 50;

    private static readonly string[] Units = ["people", "people", "people", "households", "tonnes"];

    private static readonly string[] Counted =
        ["counted", "counted", "registered", "helped", "reached", "expected", "served", "present", "awaited"];

    /// <inheritdoc/>
    public override string Section => "figures";

    /// <inheritdoc/>
    public override string Scheme => "figure";

    /// <inheritdoc/>
    public override int PerStory => Count;

    /// <inheritdoc/>
    public override MadeRecord Make(int index, int stories)
    {
        var (random, unit) = (RandomOf(index), Units[index / 10 % Units.Length]);
        var place = (index / Count * PlaceMaker.Count) + (index / 10 % PlaceMaker.Count);
        var name = PlaceMaker.NameOf(place);
        var what = index % 10 == 9 ? $"Share of {unit} served near {name}" : $"{char.ToUpperInvariant(unit[0])}{unit[1..]} {Counted[index % 10]} near {name}";
        var (words, fields) = ValueOf(index);
        return new MadeRecord(KeyOf(index), "with", words, index % 10 == 9 ? "" : " " + unit,
        [
            $"title: {what}",
            .. fields,
            index % 10 == 9 ? "unit: \"%\"" : $"unit: {unit}",
            $"counts: {what}",
            index % 10 < 6 ? "measure: stock" : "measure: flow",
            string.Create(CultureInfo.InvariantCulture, $"as_of: {random.Between(2010, 2024)}-{random.Between(1, 12):D2}"),
            $"place: {PlaceMaker.KeyOf(place)}",
            $"sources: {SourceMaker.KeyOf(Near(random, index, SourceMaker.Count, stories))}",
            $"said_by: {OrganisationMaker.KeyOf(Near(random, index, OrganisationMaker.Count, stories))}",
        ]);
    }

    private static string KeyOf(int index) => string.Create(CultureInfo.InvariantCulture, $"count-{index}");

    /// <summary>The number as an article gives it, and the fields that say the same.</summary>
    private (string Words, ImmutableArray<string> Fields) ValueOf(int index)
    {
        var whole = (50 + (index * 7_919 % 9_000)) * 100;
        var percent = 10 + (index / 10 * 7 % 80);
        return (index % 10) switch
        {
            3 => ($"{Text(whole)} to {Text(whole + 500)}", [Field("min", whole), Field("max", whole + 500)]),
            4 => ($"more than {Text(whole)}", [Field("value", whole), "qualifier: over"]),
            5 => ($"about {Text(whole)}", [Field("value", whole), "qualifier: about"]),
            8 => (Text(ExactOf(index - 1) / 100 * percent), [Field("value", ExactOf(index - 1) / 100 * percent)]),
            9 => ($"{percent} %", [$"computed_from: {KeyOf(index - 1)} / {KeyOf(index - 2)} * 100"]),
            _ => (Text(ExactOf(index)), [Field("value", ExactOf(index))]),
        };
    }

    /// <summary>An exact value; that of the eighth of ten is a whole number of hundreds, so that its share is a whole number of per cent.</summary>
    private int ExactOf(int index) => ((50 + (index * 7_919 % 9_000)) * 100) + (index % 10 == 7 ? 0 : RandomOf(index + 1).Between(1, 99));

    private static string Text(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Field(string key, int value) => string.Create(CultureInfo.InvariantCulture, $"{key}: {value}");
}
