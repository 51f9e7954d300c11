namespace Seeds.Engine.Pages;

/// <summary>A link, or a label with links below it.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Href">Where it leads; null for a label.</param>
/// <param name="Children">What stands below it.</param>
public sealed record NavigationItem(string Label, string? Href, ImmutableArray<NavigationItem> Children)
{
    /// <summary>The language of the page it leads to, where it is another than that of the page it stands on.</summary>
    public Content.Language? Language { get; init; }

    /// <summary>The language of its words, where it is another than that of the page it stands on.</summary>
    public Content.Language? LabelLanguage { get; init; }
}
