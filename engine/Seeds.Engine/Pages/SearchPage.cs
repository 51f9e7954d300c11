namespace Seeds.Engine.Pages;

/// <summary>The page that answers a search whose words stand in its address.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What to do without scripts.</summary>
    public required string WithoutScripts { get; init; }

    /// <summary>The ways on from there.</summary>
    public required ImmutableArray<NavigationItem> WaysOn { get; init; }
}
