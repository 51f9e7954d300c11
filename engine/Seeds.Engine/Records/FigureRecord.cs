using Seeds.Engine.Dates;
using Seeds.Engine.Numbers;
using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>A number that somebody gave for something. It has a value, or a least and a greatest one, or a formula that gives it.</summary>
public sealed record FigureRecord : Record
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Figure;

    /// <summary>Its name, short enough for a chart.</summary>
    [Required, Key("name")]
    public LocalText Title { get; init; } = LocalText.Empty;

    /// <summary>The value, as a plain number: <c>1100000</c>.</summary>
    [Within(-1e18, 1e18)]
    public decimal? Value { get; init; }

    /// <summary>The least value of a range.</summary>
    [Key("from"), Within(-1e18, 1e18)]
    public decimal? Min { get; init; }

    /// <summary>The greatest value of a range.</summary>
    [Key("to"), Within(-1e18, 1e18)]
    public decimal? Max { get; init; }

    /// <summary>How the value was given: <c>about</c>, <c>over</c>, <c>at least</c>, <c>at most</c> or <c>nearly</c>; exactly where nothing is said.</summary>
    public Qualifier? Qualifier { get; init; }

    /// <summary>The unit: <c>people</c>, <c>%</c>, <c>km</c>.</summary>
    [Required]
    public LocalText Unit { get; init; } = LocalText.Empty;

    /// <summary>Whether it may be below nought: a change, a balance. Where nothing is said, what has a unit of measure (<c>°C</c>, <c>m</c>, <c>%</c>) may, and a count may not.</summary>
    [Key("signed")]
    public bool? MayBeNegative { get; init; }

    /// <summary>What is counted. Figures that count the same in the same place are shown side by side.</summary>
    [Required, Key("what")]
    public LocalText Counts { get; init; } = LocalText.Empty;

    /// <summary>Whether it is a state at one time or what happened over some time; where nothing is said, a flow if it has a <see cref="Period"/>.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The time at which it held, or, of a flow, over which it was counted.</summary>
    [Key("date")]
    public Edtf? AsOf { get; init; }

    /// <summary>The time in words, where the source says no more: <c>in two weeks</c>.</summary>
    public LocalText Period { get; init; } = LocalText.Empty;

    /// <summary>Where it holds.</summary>
    [Refers(RecordKind.Place)]
    public Reference? Place { get; init; }

    /// <summary>Where it was read.</summary>
    [Key("source"), Refers(RecordKind.Source)]
    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <summary>Who says so.</summary>
    [Key("by", "attributed_to"), Refers(RecordKind.Organisation, RecordKind.Person)]
    public ImmutableArray<Reference> SaidBy { get; init; } = [];

    /// <summary>The formula that gives the value, of keys of other figures, numbers, <c>+ - * /</c> and brackets: <c>idps-idlib / idps-syria * 100</c>.</summary>
    [Key("formula")]
    public string? ComputedFrom { get; init; }

    /// <inheritdoc/>
    public override LocalText Label => Title;
}
