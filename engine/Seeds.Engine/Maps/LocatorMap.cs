using System.Text;

namespace Seeds.Engine.Maps;

/// <summary>
/// Draws where places lie: places anywhere on Earth, on a map chosen for them. It needs no script and no request; it follows the
/// page's colours; each marker is a link. A place too far from the others for one map of all is on a small map beside the main one.
/// </summary>
public static class LocatorMap
{
    /// <summary>Metres between the places of a map below which it needs another one that shows where it lies.</summary>
    private const double NeedsOverview = 150_000;

    /// <summary>Draws the map; null where there is no place to show. The same input gives the same bytes.</summary>
    /// <param name="places">The places, as exactly as they may be shown; numbers on the map follow their order.</param>
    /// <param name="words">What the map says.</param>
    /// <param name="idPrefix">Begins each id in the drawing; a page that has several maps gives each its own.</param>
    /// <param name="atlas">The land and the borders; as a rule <see cref="BorderAtlas.World"/>.</param>
    public static LocatorMapDrawing? Draw(ImmutableArray<MapPlace> places, MapWords words, string idPrefix, BorderAtlas atlas)
    {
        if (places.IsDefaultOrEmpty) return null;
        var (main, far) = PlaceClusters.Part(places);
        var needsOverview = far.Length > 0 || (main.Length > 1 && PlaceClusters.Extent(main) < NeedsOverview);
        var wide = new MapComposer(atlas, words, MapLayout.Wide).Compose(places, main, needsOverview);
        var narrow = new MapComposer(atlas, words, MapLayout.Narrow).Compose(places, main, wide.Length > 1);
        var (wideSvg, narrowSvg) = (MapSvg.Write(wide, words, MapLayout.Wide, idPrefix), MapSvg.Write(narrow, words, MapLayout.Narrow, idPrefix));
        var html = new StringBuilder("<div class=\"locator\">\n");
        foreach (var (layout, panels, svg) in new[] { (MapLayout.Wide, wide, wideSvg), (MapLayout.Narrow, narrow, narrowSvg) })
        {
            html.Append("<div class=\"locator-").Append(layout.Name).Append("\">\n").Append(svg);
            MapKeyList.Write(html, panels, words);
            html.Append("</div>\n");
        }

        return new LocatorMapDrawing(html.Append("</div>\n").ToString(), wideSvg, narrowSvg, Notes(words, [.. wide, .. narrow]));
    }

    private static ImmutableArray<string> Notes(MapWords words, ImmutableArray<MapPanel> panels)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (panels.Any(p => p.Labels.Any(l => l.Place.HaloMetres > 0))) notes.Add(words.HaloNote);
        if (panels.Any(p => p.Window is not null)) notes.Add(words.OverviewNote);
        if (panels.Any(p => p.Outline.HasContested)) notes.Add(words.ContestedNote);
        notes.Add(words.Source);
        return notes.ToImmutable();
    }
}
