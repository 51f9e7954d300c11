using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Records;

/// <summary>
/// The units of what is measured and not counted, in all languages of the theme. A temperature, a height, a share or an account may be below nought;
/// people, schools and trees may not.
/// </summary>
public sealed class MeasuredUnits
{
    private readonly ImmutableHashSet<string> units;

    private MeasuredUnits(IEnumerable<string> units) => this.units = [.. units.Select(Fold).Where(u => u.Length > 0)];

    /// <summary>No units: all is counted.</summary>
    public static MeasuredUnits None { get; } = new([]);

    /// <summary>The units that the words of some languages list: of measures that can be turned into one another, of shares, and others.</summary>
    public static MeasuredUnits From(IEnumerable<Words> languages) => new(languages.SelectMany(w =>
        NumberWordList.Measures(w.Measures).Select(m => m.Phrase).Concat(NumberWordList.Entries(w.PercentWords)).Concat(NumberWordList.Entries(w.OtherMeasures))));

    /// <summary>Whether what a figure tells may be below nought: its editor says so, or its unit is that of a measure.</summary>
    public bool MayBeNegative(FigureRecord figure) => figure.MayBeNegative ?? figure.Unit.All.Any(u => units.Contains(Fold(u)));

    private static string Fold(string unit) => WordFolding.Fold(unit).Trim();
}
