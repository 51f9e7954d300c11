namespace Seeds.Engine.Registers;

/// <summary>A map or a chart.</summary>
/// <param name="Svg">The drawing.</param>
/// <param name="Caption">What it shows and where its lines come from.</param>
public sealed record RegisterDrawing(string Svg, string Caption);
