namespace Seeds.Engine.Markdown;

/// <summary>A tag found in raw HTML.</summary>
/// <param name="Name">Name of its element, as written.</param>
/// <param name="Start">Offset of its <c>&lt;</c>.</param>
/// <param name="End">Offset behind its <c>&gt;</c>.</param>
/// <param name="IsClosing">Whether it is <c>&lt;/name&gt;</c>.</param>
/// <param name="Attributes">Its attributes that have a value, in order.</param>
public sealed record HtmlTag(string Name, int Start, int End, bool IsClosing, ImmutableArray<HtmlAttribute> Attributes)
{
    /// <summary>The names of its attributes that have no value, in lower case, in order: <c>hidden</c>, <c>checked</c>.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>The value of its attribute of a name; null when it has none.</summary>
    public string? ValueOf(string attribute) => Attributes.FirstOrDefault(a => a.Name == attribute)?.Value;

    /// <summary>Whether no browser knows its element. Names with a hyphen are custom elements and mean what they say.</summary>
    public bool IsUnknown => !Name.Contains('-', StringComparison.Ordinal) && !HtmlElements.IsKnown(Name);
}
