using Seeds.Engine.Content;

namespace Seeds.Cards;

/// <summary>What stands on the card of a page: the picture that others show beside a link to it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Section">The part of the site it stands in; empty without.</param>
/// <param name="SiteTitle">The title of the site; empty on its home page.</param>
/// <param name="Language">The language.</param>
public sealed record Card(string Title, string Section, string SiteTitle, Language Language)
{
    /// <summary>Whether its lines run from right to left.</summary>
    public bool FromRight => Language.Direction == "rtl";

    /// <summary>Its width in pixels.</summary>
    public const int Width = 1200;

    /// <summary>Its height in pixels.</summary>
    public const int Height = 630;
}
