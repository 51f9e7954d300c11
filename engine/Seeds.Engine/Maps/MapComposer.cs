namespace Seeds.Engine.Maps;

/// <summary>Decides what a drawing shows: the main map around most of the places and, where that does not tell where they are or leaves some out, a small map.</summary>
/// <param name="atlas">The land and the borders.</param>
/// <param name="words">What the map says.</param>
/// <param name="layout">How it is laid out.</param>
internal sealed class MapComposer(BorderAtlas atlas, MapWords words, MapLayout layout)
{
    /// <summary>Metres that a map of one place shows.</summary>
    private const double AroundOne = 600_000;

    /// <summary>Metres that a map of several places shows at least; the borders are too coarse for less.</summary>
    private const double Least = 60_000;

    /// <summary>Metres that a small map shows at least.</summary>
    private const double LeastOverview = 1_200_000;

    /// <summary>Metres that a view is widened to at most, in search of a coast or border.</summary>
    private const double Widest = 8_000_000;

    /// <summary>By how much a view is widened at a time.</summary>
    private const double Step = 1.5;

    /// <summary>Pixels from the edge of a map to what stands in its corner.</summary>
    private const double Edge = 10;

    /// <summary>Pixels from a small map in a corner to the nearest place of the main one.</summary>
    private const double InsetClearance = 28;

    /// <summary>Pixels from a scale bar to a place, that are enough.</summary>
    private const double ScaleClearance = 60;

    /// <summary>Pixels of a side of the rectangle that shows where the main map lies.</summary>
    private const double LeastWindow = 10;

    /// <summary>Composes the maps, the main one first.</summary>
    /// <param name="places">All places, at least one.</param>
    /// <param name="main">Those to choose the main map for, at least one.</param>
    /// <param name="needsOverview">Whether there must be a small map; without a coast or border on the main one there is one anyway.</param>
    public ImmutableArray<MapPanel> Compose(ImmutableArray<MapPlace> places, ImmutableArray<MapPlace> main, bool needsOverview)
    {
        var view = (layout.Main with { LeastMetres = main.Length == 1 ? AroundOne : Least }).View(main);
        var outline = OutlineDrawer.Draw(atlas, view, MapLayout.MainLength);
        if (main.Length == 1 && outline.IsBlank) (view, outline) = Telling(view.Widened(Step), MapLayout.MainLength);
        var shown = places.Where(p => view.Frame.Grown(-2).Contains(view.ToPixel(p.Point))).ToImmutableArray();
        var onMain = shown.ToHashSet();
        var far = places.RemoveAll(onMain.Contains);
        return needsOverview || far.Length > 0 || outline.IsBlank ? WithOverview(view, outline, shown, places, far) : [Panel(view, outline, shown, [])];
    }

    private ImmutableArray<MapPanel> WithOverview(
        MapView view, MapOutline outline, ImmutableArray<MapPlace> shown, ImmutableArray<MapPlace> places, ImmutableArray<MapPlace> far)
    {
        var wide = (layout.Overview with { LeastMetres = Math.Max(LeastOverview, 3 * view.Metres) }).View(places);
        var (overview, around) = Telling(wide, MapLayout.OverviewLength);
        var corner = layout.HasInset
            ? FreeCorner.Find(view.Frame.Grown(-Edge), [.. shown.Select(p => view.ToPixel(p.Point))], overview.Width, overview.Height, double.PositiveInfinity)
            : default;
        var isInset = corner.Clearance >= InsetClearance;
        var main = Panel(view, outline, shown, isInset ? [corner.Box.Grown(4)] : []);
        var at = isInset ? new PlanePoint(corner.Box.Left, corner.Box.Top) : new PlanePoint((view.Width - overview.Width) / 2, view.Height + MapLayout.Gap);
        var window = Window(view, overview);
        var labels = LabelPlacer.Place(
            far, overview, [window], layout.FontSize, words.Language, main.Labels.Count(l => l.Number > 0) + 1);
        return [main, new MapPanel(at, overview, around, labels, null, window)];
    }

    private MapPanel Panel(MapView view, MapOutline outline, ImmutableArray<MapPlace> shown, ImmutableArray<PlaneBox> kept)
    {
        (ScaleBar Bar, PlaneBox Box)? scale = null;
        if (ScaleBar.For(view, view.Width / 4) is { } bar)
        {
            var text = LabelText.Break(bar.Text(words.Scale), layout.FontSize, view.Width, words.Language);
            var corner = FreeCorner.Find(
                view.Frame.Grown(-Edge), [.. shown.Select(p => view.ToPixel(p.Point))], Math.Max(bar.Pixels, text.Width), text.Height + ScaleBar.Rise, ScaleClearance, kept);
            scale = (bar, corner.Box);
            kept = kept.Add(corner.Box.Grown(4));
        }

        return new MapPanel(default, view, outline, LabelPlacer.Place(shown, view, kept, layout.FontSize, words.Language, 1), scale, null);
    }

    /// <summary>The view, widened as far as needed to have a coast or border in it.</summary>
    private (MapView View, MapOutline Outline) Telling(MapView view, int longest)
    {
        var outline = OutlineDrawer.Draw(atlas, view, longest);
        while (outline.IsBlank && view.Metres < Widest)
        {
            view = view.Widened(Step);
            outline = OutlineDrawer.Draw(atlas, view, longest);
        }

        return (view, outline);
    }

    /// <summary>What the main map shows, as a rectangle of the small one that is large enough to be seen.</summary>
    private static PlaneBox Window(MapView main, MapView overview)
    {
        var box = PlaneBox.Of(main.Frame.Outline(8).Select(p => overview.ToPixel(main.ToGeo(p))));
        return box.Grown(Math.Max(0, (LeastWindow - Math.Min(box.Width, box.Height)) / 2));
    }
}
