using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>A person. What may be shown of them is decided here and nowhere else: see <see cref="Identifiability"/>.</summary>
public sealed record PersonRecord : Record
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Person;

    /// <summary>Full name.</summary>
    [Required, Key("label")]
    public LocalText Name { get; init; } = LocalText.Empty;

    /// <summary>Given name; without it, the first word of the name.</summary>
    public LocalText GivenName { get; init; } = LocalText.Empty;

    /// <summary>Other spellings of the name, in any script.</summary>
    [Key("other_spellings", "aliases")]
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>What the person is or does, in a few words.</summary>
    public LocalText Role { get; init; } = LocalText.Empty;

    /// <summary>The organisation the person speaks or works for.</summary>
    [Refers(RecordKind.Organisation)]
    public ImmutableArray<Reference> Affiliation { get; init; } = [];

    /// <summary>Age in years when the source was written.</summary>
    [Within(0, 130)]
    public int? Age { get; init; }

    /// <summary>Whether the person is under 18; told by the age where that is given.</summary>
    public bool? Minor { get; init; }

    /// <summary>What is reported of the person.</summary>
    [Key("text"), Prose]
    public LocalText Description { get; init; } = LocalText.Empty;

    /// <summary>The sources that speak of the person.</summary>
    [Key("source"), Refers(RecordKind.Source)]
    public ImmutableArray<Reference> Sources { get; init; } = [];

    /// <summary>How much of the name is published. Without it, adults are named and minors are shown by given name.</summary>
    [Cautious]
    public Identifiability? Identifiability { get; init; }

    /// <summary>Why a minor is named in full: without a reason, they are not.</summary>
    public string? IdentifiabilityReason { get; init; }

    /// <summary>What stands in texts where the name is withheld: <c>a father of two</c>.</summary>
    public LocalText PublicLabel { get; init; } = LocalText.Empty;

    /// <summary>
    /// Words that look like the name and are not: a word of the language, another place. They stay where the name is taken out:
    /// <c>Will he</c>, <c>Jordanian</c>.
    /// </summary>
    public ImmutableArray<string> NotTheName { get; init; } = [];

    /// <summary>A note for editors on how to treat the person. It is never published.</summary>
    public string? CareNote { get; init; }

    /// <inheritdoc/>
    public override LocalText Label => Name;

    /// <summary>Whether the person is under 18, or may be because what is said of it cannot be read.</summary>
    [NotAField]
    public bool IsMinor => Age < 18 || (Minor ?? (Spans.ContainsKey("minor") || (Age is null && Spans.ContainsKey("age"))));
}
