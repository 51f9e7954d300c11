namespace Seeds.Engine.Numbers;

/// <summary>The unit of measure, or the kind of things counted, that stands at a number in a text.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Start">Where its words begin, in UTF-16 units from the start of the text.</param>
/// <param name="End">Where they end.</param>
public readonly record struct MeasureFound(MeasureUnit Unit, int Start, int End);
