namespace Seeds.Engine.Maps;

/// <summary>One map of a drawing, with all that is on it.</summary>
/// <param name="At">Pixels; where its top left corner is in the drawing.</param>
/// <param name="View">What it shows.</param>
/// <param name="Outline">The land and the borders.</param>
/// <param name="Labels">The places.</param>
/// <param name="Scale">Its scale bar with its room, or null.</param>
/// <param name="Window">What another map shows in more detail, or null.</param>
internal sealed record MapPanel(PlanePoint At, MapView View, MapOutline Outline, ImmutableArray<MapLabel> Labels, (ScaleBar Bar, PlaneBox Box)? Scale, PlaneBox? Window);
