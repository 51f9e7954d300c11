using System.Globalization;

namespace Seeds.Bench.Records;

/// <summary>Events, dated to a day, a month, a year, about a month, or from one day to another.</summary>
internal sealed class EventMaker : RecordMaker
{
    private static readonly string[] Happenings = ["meeting", "harvest", "opening", "flood"];

    /// <inheritdoc/>
    public override string Section => "events";

    /// <inheritdoc/>
    public override string Scheme => "event";

    /// <inheritdoc/>
    public override int PerStory => 25;

    /// <inheritdoc/>
    public override MadeRecord Make(int index, int stories)
    {
        var random = RandomOf(index);
        var place = Near(random, index, PlaceMaker.Count, stories);
        var name = $"the {Happenings[index % Happenings.Length]} at {PlaceMaker.NameOf(place)}";
        var day = new DateOnly(random.Between(2010, 2024), random.Between(1, 12), random.Between(1, 25));
        var (date, words) = (index % 5) switch
        {
            0 => (Text(day, "yyyy-MM-dd"), Text(day, "'on' d MMMM yyyy")),
            1 => (Text(day, "yyyy-MM"), Text(day, "'in' MMMM yyyy")),
            2 => (Text(day, "yyyy"), Text(day, "'in' yyyy")),
            3 => (Text(day, "yyyy-MM'~'"), name),
            _ => (Text(day, "yyyy-MM-dd") + "/" + Text(day.AddDays(3), "yyyy-MM-dd"), name),
        };
        return new MadeRecord(string.Create(CultureInfo.InvariantCulture, $"event-{index}"), "as heard", words, "",
        [
            $"title: T{name[1..]}",
            $"date: {date}",
            $"description: Neighbours came together near {PlaceMaker.NameOf(place)}.",
            $"places: {PlaceMaker.KeyOf(place)}",
            $"actors: [{OrganisationMaker.KeyOf(Near(random, index, OrganisationMaker.Count, stories))}, {PersonMaker.KeyOf(Near(random, index, PersonMaker.Count, stories))}]",
            $"sources: {SourceMaker.KeyOf(Near(random, index, SourceMaker.Count, stories))}",
        ]);
    }

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
