namespace Seeds.Engine.Numbers;

/// <summary>The unit of measure that stands behind a number in a text.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="End">Where its words end, in UTF-16 units from the start of the text.</param>
public readonly record struct MeasureFound(MeasureUnit Unit, int End);
