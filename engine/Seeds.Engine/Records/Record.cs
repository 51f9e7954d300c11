using Seeds.Engine.Records.Fields;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records;

/// <summary>
/// Something known, kept in one place, that texts mention. Each kind has a record type of its own below this one; the keys of the
/// files, their checks and their schema follow from its properties.
/// </summary>
public abstract record Record
{
    /// <summary>Its kind.</summary>
    public abstract RecordKind Kind { get; }

    /// <summary>Its name among those of its kind: letters, digits and hyphens.</summary>
    [NotAField]
    public string Key { get; init; } = "";

    /// <summary>The file it stands in.</summary>
    [NotAField]
    public SourceText? File { get; init; }

    /// <summary>Where its key stands in <see cref="File"/>.</summary>
    [NotAField]
    public TextSpan KeySpan { get; init; }

    /// <summary>Where the value of each of its fields stands, by the field's key; also of one that could not be used, but not of an empty one.</summary>
    [NotAField]
    public ImmutableDictionary<string, TextSpan> Spans { get; init; } = ImmutableDictionary<string, TextSpan>.Empty;

    /// <summary>What it is called on pages.</summary>
    public abstract LocalText Label { get; }

    /// <summary>A remark for readers.</summary>
    [Key("remark"), Prose]
    public LocalText Note { get; init; } = LocalText.Empty;

    /// <summary>
    /// Whether its editor gave a field, be it in vain. What is wrong with a value has been said where it stands: that the record now lacks the
    /// field would be the same fault said twice.
    /// </summary>
    public bool Gives(string field) => Spans.ContainsKey(field);

    /// <summary>Where a field stands; the record's key where it has none.</summary>
    public TextSpan SpanOf(string field) => Spans.GetValueOrDefault(field, KeySpan);
}
