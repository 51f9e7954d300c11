namespace Seeds.Engine.Pages;

/// <summary>The words at an address that a page had before.</summary>
public sealed partial record Words
{
    /// <summary>Says that the page is elsewhere; a link to it follows.</summary>
    public required string Moved { get; init; }
}
