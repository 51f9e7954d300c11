using Seeds.Engine.Text;

namespace Seeds.Engine.Yaml;

/// <summary>A value in a YAML text, with the place where it stands (YAML 1.2.2, chapter 3: representation graph, without aliases).</summary>
/// <param name="Span">Where it stands in the whole source text.</param>
public abstract record YamlValue(TextSpan Span)
{
    /// <summary>What an author would call this kind of value.</summary>
    public abstract string Noun { get; }
}

/// <summary>A single value.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">Its characters, quotes and escapes resolved.</param>
/// <param name="IsPlain">Written without quotes.</param>
public sealed record YamlScalar(TextSpan Span, string Text, bool IsPlain) : YamlValue(Span)
{
    /// <inheritdoc/>
    public override string Noun => IsEmpty ? "nothing" : "a single value";

    /// <summary>Left out, or written as YAML's null.</summary>
    public bool IsEmpty => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list of values.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Items">In the order written.</param>
public sealed record YamlList(TextSpan Span, ImmutableArray<YamlValue> Items) : YamlValue(Span)
{
    /// <inheritdoc/>
    public override string Noun => "a list";
}

/// <summary>Keys with values.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entries">In the order written; each key once.</param>
public sealed record YamlMap(TextSpan Span, ImmutableArray<YamlEntry> Entries) : YamlValue(Span)
{
    /// <summary>Entries whose key stood there before. They are a fault and do not count, but may be asked what they said.</summary>
    public ImmutableArray<YamlEntry> Repeated { get; init; } = [];

    /// <inheritdoc/>
    public override string Noun => "keys with values";
}
