using Seeds.Engine.Dates;
using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>A statement that somebody makes, with what speaks for and against it.</summary>
public sealed record ClaimRecord : Record
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Claim;

    /// <summary>What is asserted, in a sentence.</summary>
    [Required, Key("claim", "text"), Prose]
    public LocalText Statement { get; init; } = LocalText.Empty;

    /// <summary>Who asserts it.</summary>
    [Key("by"), Refers(RecordKind.Organisation, RecordKind.Person)]
    public ImmutableArray<Reference> SaidBy { get; init; } = [];

    /// <summary>How far it is borne out.</summary>
    [Required]
    public ClaimStatus? Status { get; init; }

    /// <summary>The sources that carry it.</summary>
    [Key("sources", "source"), Refers(RecordKind.Source)]
    public ImmutableArray<Reference> For { get; init; } = [];

    /// <summary>The sources that speak against it.</summary>
    [Refers(RecordKind.Source)]
    public ImmutableArray<Reference> Against { get; init; } = [];

    /// <summary>What is now held to be right, where it was corrected.</summary>
    [Prose]
    public LocalText Correction { get; init; } = LocalText.Empty;

    /// <summary>The day by which it is to be looked at again.</summary>
    [Key("review_by", "review_date")]
    public Edtf? Review { get; init; }

    /// <inheritdoc/>
    public override LocalText Label => Statement;
}
