namespace Seeds.Engine.Pages;

/// <summary>The page that a host shows when an address leads nowhere.</summary>
public sealed record NotFoundPage : PageModel
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What to do now.</summary>
    public required string Text { get; init; }

    /// <summary>The ways on.</summary>
    public required ImmutableArray<NavigationItem> WaysOn { get; init; }
}
