namespace Seeds.Engine.Maps;

/// <summary>How a drawing is laid out: one for wide screens, one for phones, since a drawing's letters shrink with it.</summary>
/// <param name="Name">What its class and its ids are made from.</param>
/// <param name="FontSize">Pixels of the drawing.</param>
/// <param name="Main">Bounds of the main map; what it shows at least is decided by what there is to show.</param>
/// <param name="Overview">Bounds of the small map.</param>
internal sealed record MapLayout(string Name, double FontSize, MapFit Main, MapFit Overview)
{
    /// <summary>For a width of 480 pixels or more, where 16 units are at least 12 pixels. The small map stands in a corner, where one is free.</summary>
    public static MapLayout Wide { get; } = new("wide", 16, new MapFit(640, 320, 480, 76, 44, 0), new MapFit(184, 130, 190, 30, 24, 0));

    /// <summary>For 275 to 480 pixels: 15 units are at least 12 pixels. The small map stands below.</summary>
    public static MapLayout Narrow { get; } = new("narrow", 15, new MapFit(340, 255, 425, 44, 36, 0), new MapFit(340, 130, 180, 70, 26, 0));

    /// <summary>Pixels between the main map and one below it.</summary>
    public const double Gap = 8;

    /// <summary>Characters of the coasts and borders of a main map.</summary>
    public const int MainLength = 5000;

    /// <summary>Characters of the coasts and borders of a small map.</summary>
    public const int OverviewLength = 2400;

    /// <summary>Whether the small map is small enough for a corner.</summary>
    public bool HasInset => Overview.Width < Main.Width / 2;
}
