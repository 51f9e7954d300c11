namespace Seeds.Engine.Maps;

/// <summary>Where the label of a place stands on a map.</summary>
/// <param name="Place">The place.</param>
/// <param name="Marker">Pixels; where the place itself is.</param>
/// <param name="Number">Null where the label itself stands; otherwise the number, 1 or more, that stands for it; 0 where there was room for neither.</param>
/// <param name="Text">What stands there; the label itself where there was room for nothing.</param>
/// <param name="Box">Pixels; the room that it takes.</param>
/// <param name="Side">−1 where it lies left of the marker and ends at the box's right edge, 1 where it lies right and begins at the left one, 0 where it is centred.</param>
/// <param name="LeaderEnd">Pixels; the end at the label of a line from the marker; null where the label stands beside it.</param>
public sealed record MapLabel(MapPlace Place, PlanePoint Marker, int? Number, LabelText Text, PlaneBox Box, int Side, PlanePoint? LeaderEnd);
