using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>An organisation, government, group or institution.</summary>
public sealed record OrganisationRecord : Record
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Organisation;

    /// <summary>Its name.</summary>
    [Required, Key("label")]
    public LocalText Name { get; init; } = LocalText.Empty;

    /// <summary>Its usual abbreviation.</summary>
    public LocalText Abbreviation { get; init; } = LocalText.Empty;

    /// <summary>Other names and spellings.</summary>
    [Key("other_names", "aliases")]
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>What it is, in a sentence.</summary>
    [Key("text"), Prose]
    public LocalText Description { get; init; } = LocalText.Empty;

    /// <summary>The organisation that it is a part of.</summary>
    [Refers(RecordKind.Organisation)]
    public Reference? Parent { get; init; }

    /// <summary>Its own site.</summary>
    [WebAddress]
    public string? Url { get; init; }

    /// <inheritdoc/>
    public override LocalText Label => Name;
}
