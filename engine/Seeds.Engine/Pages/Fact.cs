namespace Seeds.Engine.Pages;

/// <summary>Something known of an article, shown beside its head.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">Its value.</param>
/// <param name="DateTime">For a date, its machine-readable form; else null.</param>
public sealed record Fact(string Label, string Text, string? DateTime)
{
    /// <summary>Where more of it stands; null without.</summary>
    public string? Href { get; init; }
}
