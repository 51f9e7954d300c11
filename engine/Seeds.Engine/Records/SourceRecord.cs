using Seeds.Engine.Dates;
using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>A document, report or picture that statements rest on, in the fields of CSL-JSON (Citation Style Language 1.0.2, appendix IV), with what an archive needs besides.</summary>
public sealed record SourceRecord : Record
{
    /// <inheritdoc/>
    public override RecordKind Kind => RecordKind.Source;

    /// <summary>A short name for notes and lists: <c>CNN, 2018</c>; without it, the title.</summary>
    [Key("name", "title-short")]
    public LocalText ShortTitle { get; init; } = LocalText.Empty;

    /// <summary>Kind of document, as CSL names it: <c>article-newspaper</c>, <c>webpage</c>, <c>report</c>, <c>broadcast</c>; <c>document</c> where nothing is said.</summary>
    [Follows(TextRule.SourceType)]
    public string? Type { get; init; }

    /// <summary>Its title, or what it is where it has none.</summary>
    [Required]
    public LocalText Title { get; init; } = LocalText.Empty;

    /// <summary>Who wrote it.</summary>
    [Key("authors")]
    public ImmutableArray<CslName> Author { get; init; } = [];

    /// <summary>Who else took part.</summary>
    [Key("contributors")]
    public ImmutableArray<CslName> Contributor { get; init; } = [];

    /// <summary>The paper, site or series it appeared in.</summary>
    [Key("container-title", "journal", "website")]
    public string? ContainerTitle { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    [Key("publisher-place")]
    public string? PublisherPlace { get; init; }

    /// <summary>When it was published.</summary>
    [Key("date")]
    public Edtf? Issued { get; init; }

    /// <summary>How that date is known.</summary>
    [Key("grounds"), Prose]
    public LocalText DateGrounds { get; init; } = LocalText.Empty;

    /// <summary>When it was last seen.</summary>
    public Edtf? Accessed { get; init; }

    /// <summary>Its address.</summary>
    [WebAddress]
    public string? Url { get; init; }

    /// <summary>The address of an archived copy.</summary>
    [Key("archive"), WebAddress]
    public string? ArchiveUrl { get; init; }

    /// <summary>SHA-256 of the copy held by the editors: 64 hexadecimal digits.</summary>
    [Hexadecimal(64)]
    public string? Sha256 { get; init; }

    /// <summary>What may be done with it.</summary>
    [Prose]
    public LocalText Rights { get; init; } = LocalText.Empty;

    /// <summary>Digital object identifier.</summary>
    [Identifier, Follows(TextRule.Doi)]
    public string? Doi { get; init; }

    /// <summary>International standard book number.</summary>
    [Identifier, Follows(TextRule.Isbn)]
    public string? Isbn { get; init; }

    /// <summary>International standard serial number of the paper or series it appeared in.</summary>
    [Identifier, Follows(TextRule.Issn)]
    public string? Issn { get; init; }

    /// <summary>BCP 47 tag of its language.</summary>
    [Follows(TextRule.LanguageTag)]
    public string? Language { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages.</summary>
    public string? Page { get; init; }

    /// <summary>Form, where the type is too coarse: <c>feature report</c>.</summary>
    public string? Genre { get; init; }

    /// <inheritdoc/>
    public override LocalText Label => ShortTitle.IsEmpty ? Title : ShortTitle;
}
