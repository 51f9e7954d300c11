using System.Globalization;

namespace Seeds.Bench.Records;

/// <summary>People; of twenty, one is withheld and one is a minor, who is shown by given name.</summary>
internal sealed class PersonMaker : RecordMaker
{
    /// <summary>How many a story has.</summary>
    public const int Count = 30;

    private static readonly string[] Roles = ["farmer", "teacher", "nurse", "driver", "baker"];

    /// <inheritdoc/>
    public override string Section => "people";

    /// <inheritdoc/>
    public override string Scheme => "person";

    /// <inheritdoc/>
    public override int PerStory => Count;

    /// <summary>The key of a person.</summary>
    public static string KeyOf(int index) => $"{Given(index)}-{Family(index)}".ToLowerInvariant();

    /// <inheritdoc/>
    public override MadeRecord Make(int index, int stories)
    {
        var random = RandomOf(index);
        var role = Roles[index % Roles.Length];
        var (words, care) = (index % 20) switch
        {
            7 => ($"a {role}", $"identifiability: withheld\npublic_label: a {role}"),
            13 => (Given(index), $"age: 12\ngiven_name: {Given(index)}"),
            _ => ($"{Given(index)} {Family(index)}", string.Create(CultureInfo.InvariantCulture, $"age: {random.Between(18, 90)}")),
        };
        return new MadeRecord(KeyOf(index), "told by", words, "",
        [
            $"name: {Given(index)} {Family(index)}",
            $"role: {role}",
            .. care.Split('\n'),
            $"affiliation: {OrganisationMaker.KeyOf(Near(random, index, OrganisationMaker.Count, stories))}",
            $"description: Lives near {PlaceMaker.NameOf(Near(random, index, PlaceMaker.Count, stories))}.",
            $"sources: {SourceMaker.KeyOf(Near(random, index, SourceMaker.Count, stories))}",
        ]);
    }

    private static string Given(int index) => InventedName.Of(0, index);

    private static string Family(int index) => InventedName.Of(1, index);
}
