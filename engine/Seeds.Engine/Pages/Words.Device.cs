namespace Seeds.Engine.Pages;

/// <summary>The words of what a reader can set, and of the ways out.</summary>
public sealed partial record Words
{
    /// <summary>Name of the part at the foot of a page where a reader sets how the site behaves on their device.</summary>
    public required string OnThisDevice { get; init; }

    /// <summary>Before the choice of colours.</summary>
    public required string Colours { get; init; }

    /// <summary>The colours that the device asks for.</summary>
    public required string ColoursOfDevice { get; init; }

    /// <summary>Dark on light.</summary>
    public required string ColoursLight { get; init; }

    /// <summary>Light on dark.</summary>
    public required string ColoursDark { get; init; }

    /// <summary>Opens the list of keys, and its title.</summary>
    public required string Keys { get; init; }

    /// <summary>What the key <c>?</c> does.</summary>
    public required string KeyOfKeys { get; init; }

    /// <summary>What the escape key does.</summary>
    public required string KeyOfClosing { get; init; }

    /// <summary>The box that turns single keys on and off.</summary>
    public required string KeysWork { get; init; }

    /// <summary>Closes a list that lies over the page.</summary>
    public required string Close { get; init; }

    /// <summary>Removes what the site stored in the browser.</summary>
    public required string Forget { get; init; }

    /// <summary>Says that it has been removed, and what the site cannot remove.</summary>
    public required string Forgotten { get; init; }

    /// <summary>The way out to another site.</summary>
    public required string Leave { get; init; }

    /// <summary>Leads from the foot of a page to its head.</summary>
    public required string BackToTop { get; init; }

    /// <summary>Leads from a page to the one of its words alone.</summary>
    public required string WordsAlone { get; init; }

    /// <summary>Leads from a page of words alone to the whole page.</summary>
    public required string WholePage { get; init; }

    /// <summary>Leads from a page to its copy in Markdown.</summary>
    public required string AsMarkdown { get; init; }
}
