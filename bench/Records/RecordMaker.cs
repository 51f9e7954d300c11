using System.Collections.Immutable;

namespace Seeds.Bench.Records;

/// <summary>Makes the records of one kind: pure functions of the record's number, counted from 0 over all stories.</summary>
internal abstract class RecordMaker
{
    private const ulong Seed = 20_260_101;

    /// <summary>One for each kind, in the order of the sections of a file.</summary>
    public static ImmutableArray<RecordMaker> All { get; } =
    [
        new PersonMaker(), new OrganisationMaker(), new PlaceMaker(), new FigureMaker(), new EventMaker(), new SourceMaker(), new TermMaker(), new ClaimMaker(),
    ];

    /// <summary>The key of the section: <c>people</c>.</summary>
    public abstract string Section { get; }

    /// <summary>The scheme of a mention: <c>person</c>.</summary>
    public abstract string Scheme { get; }

    /// <summary>How many records of the kind a story has.</summary>
    public abstract int PerStory { get; }

    /// <summary>How many records of all kinds a story has.</summary>
    public static int AllPerStory { get; } = All.Sum(maker => maker.PerStory);

    /// <summary>The record of a number, of a site with so many stories.</summary>
    public abstract MadeRecord Make(int index, int stories);

    /// <summary>The numbers that one record draws.</summary>
    protected SplitMix64 RandomOf(int index) => SplitMix64.ForItem(Seed + (ulong)(Scheme[0] * 256) + Scheme[1], index);

    /// <summary>
    /// The number of a record of another kind that a record refers to: of the same story, and now and then of the one before it.
    /// </summary>
    /// <param name="random">The numbers of the record that refers.</param>
    /// <param name="index">Its number.</param>
    /// <param name="perStory">How many of the other kind a story has.</param>
    /// <param name="stories">How many stories there are.</param>
    protected int Near(SplitMix64 random, int index, int perStory, int stories)
    {
        var story = (index / PerStory) + (random.Below(5) == 0 ? stories - 1 : 0);
        return (story % stories * perStory) + random.Below(perStory);
    }
}
