using System.Globalization;

namespace Seeds.Bench.Records;

/// <summary>Claims of each status.</summary>
internal sealed class ClaimMaker : RecordMaker
{
    /// <inheritdoc/>
    public override string Section => "claims";

    /// <inheritdoc/>
    public override string Scheme => "claim";

    /// <inheritdoc/>
    public override int PerStory => 10;

    /// <inheritdoc/>
    public override MadeRecord Make(int index, int stories)
    {
        var random = RandomOf(index);
        var words = $"the well at {PlaceMaker.NameOf(Near(random, index, PlaceMaker.Count, stories))} is dry";
        var first = Near(random, index, SourceMaker.Count, stories);
        var second = (first + 1) % (stories * SourceMaker.Count);
        return new MadeRecord(string.Create(CultureInfo.InvariantCulture, $"claim-{index}"), "holding that", words, "",
        [
            $"statement: T{words[1..]}.",
            $"said_by: {OrganisationMaker.KeyOf(Near(random, index, OrganisationMaker.Count, stories))}",
            .. (index % 4) switch
            {
                0 => ["status: reported", $"for: {SourceMaker.KeyOf(first)}"],
                1 => ["status: corroborated", $"for: [{SourceMaker.KeyOf(first)}, {SourceMaker.KeyOf(second)}]"],
                2 => ["status: disputed", $"for: {SourceMaker.KeyOf(first)}", $"against: {SourceMaker.KeyOf(second)}"],
                _ => new[] { "status: corrected", $"for: {SourceMaker.KeyOf(first)}", "correction: The well has water in spring." },
            },
        ]);
    }
}
