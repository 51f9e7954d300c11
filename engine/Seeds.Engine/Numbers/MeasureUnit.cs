namespace Seeds.Engine.Numbers;

/// <summary>A unit of measure, as a multiple of the one that all units of the same kind are given in.</summary>
/// <param name="Base">The name of that unit in the list of words: <c>m</c> for all lengths.</param>
/// <param name="Factor">How many of it one of this unit is; above 0.</param>
public readonly record struct MeasureUnit(string Base, decimal Factor);
