namespace Seeds.Engine.Pages;

/// <summary>Something known of an article, shown beside its head.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">Its value.</param>
/// <param name="DateTime">For a date, its machine-readable form; else null.</param>
public sealed record Fact(string Label, string Text, string? DateTime)
{
    /// <summary>For a list, its parts, of which <see cref="Text"/> is made; each may be in a script of its own. Else empty.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>Where more of it stands; null without.</summary>
    public string? Href { get; init; }
}
