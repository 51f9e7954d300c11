namespace Seeds.Bench.Records;

/// <summary>Organisations; of three, two are a part of the story's first.</summary>
internal sealed class OrganisationMaker : RecordMaker
{
    /// <summary>How many a story has.</summary>
    public const int Count = 15;

    private static readonly string[] Forms = ["Council", "Society", "Office"];

    /// <inheritdoc/>
    public override string Section => "organisations";

    /// <inheritdoc/>
    public override string Scheme => "org";

    /// <inheritdoc/>
    public override int PerStory => Count;

    /// <summary>The key of an organisation.</summary>
    public static string KeyOf(int index) => NameOf(index).Replace(' ', '-').ToLowerInvariant();

    /// <inheritdoc/>
    public override MadeRecord Make(int index, int stories)
    {
        var first = index / Count * Count;
        var key = KeyOf(index);
        return new MadeRecord(key, "by way of", NameOf(index), "",
        [
            $"name: {NameOf(index)}",
            $"description: Works near {PlaceMaker.NameOf(Near(RandomOf(index), index, PlaceMaker.Count, stories))}.",
            .. index == first || index % 3 == 0 ? Array.Empty<string>() : [$"parent: {KeyOf(first)}"],
            $"url: https://example.org/{key}",
        ]);
    }

    private static string NameOf(int index) => $"{InventedName.Of(2, index)} {Forms[index % Forms.Length]}";
}
