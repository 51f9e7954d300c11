using Seeds.Engine.Dates;
using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>Something that happened, or was to happen.</summary>
public sealed record EventRecord : Record
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Event;

    /// <summary>Its name, short enough for a chronology.</summary>
    [Required, Key("name")]
    public LocalText Title { get; init; } = LocalText.Empty;

    /// <summary>When, in EDTF, with no more precision than is known.</summary>
    [Required, Key("when")]
    public Edtf? Date { get; init; }

    /// <summary>How the date is known.</summary>
    [Key("grounds"), Prose]
    public LocalText DateGrounds { get; init; } = LocalText.Empty;

    /// <summary>What happened.</summary>
    [Key("text"), Prose]
    public LocalText Description { get; init; } = LocalText.Empty;

    /// <summary>Where.</summary>
    [Key("place"), Refers(RecordKind.Place)]
    public ImmutableArray<Reference> Places { get; init; } = [];

    /// <summary>Who took part.</summary>
    [Key("actor"), Refers(RecordKind.Organisation, RecordKind.Person)]
    public ImmutableArray<Reference> Actors { get; init; } = [];

    /// <summary>The sources that tell of it.</summary>
    [Key("source"), Refers(RecordKind.Source)]
    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <inheritdoc/>
    public override LocalText Label => Title;
}
