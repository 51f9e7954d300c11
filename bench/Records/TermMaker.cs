namespace Seeds.Bench.Records;

/// <summary>Terms; each refers to the one before it in its story.</summary>
internal sealed class TermMaker : RecordMaker
{
    /// <inheritdoc/>
    public override string Section => "terms";

    /// <inheritdoc/>
    public override string Scheme => "term";

    /// <inheritdoc/>
    public override int PerStory => 10;

    /// <inheritdoc/>
    public override MadeRecord Make(int index, int stories) => new(Title(index), "known as", Title(index), "",
    [
        $"title: {Title(index)}",
        "definition: A custom by which neighbours share water, seed and work.",
        .. index % PerStory == 0 ? Array.Empty<string>() : [$"see_also: {Title(index - 1)}"],
        $"sources: {SourceMaker.KeyOf(Near(RandomOf(index), index, SourceMaker.Count, stories))}",
    ]);

    private static string Title(int index) => InventedName.Of(6, index).ToLowerInvariant();
}
