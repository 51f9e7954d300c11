using Seeds.Engine.Registers;

namespace Seeds.Engine.Pages;

/// <summary>A page made from records.</summary>
public sealed record RegisterPage : PageModel
{
    /// <summary>Its name: <c>figures</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows.</summary>
    public required RegisterContent Content { get; init; }

    /// <summary>Files of the same data.</summary>
    public required ImmutableArray<NavigationItem> Downloads { get; init; }
}
