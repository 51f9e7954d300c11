using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>A word that needs explaining.</summary>
public sealed record TermRecord : Record
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Term;

    /// <summary>The word.</summary>
    [Required, Key("name", "term")]
    public LocalText Title { get; init; } = LocalText.Empty;

    /// <summary>Other words for the same.</summary>
    [Key("synonyms", "aliases")]
    public ImmutableArray<string> OtherLabels { get; init; } = [];

    /// <summary>What it means, in a sentence or two.</summary>
    [Required, Key("text"), Prose]
    public LocalText Definition { get; init; } = LocalText.Empty;

    /// <summary>Terms to read with it.</summary>
    [Refers(RecordKind.Term, RecordKind.Organisation)]
    public ImmutableArray<Reference> SeeAlso { get; init; } = [];

    /// <summary>Where the definition comes from.</summary>
    [Key("source"), Refers(RecordKind.Source)]
    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <inheritdoc/>
    public override LocalText Label => Title;
}
