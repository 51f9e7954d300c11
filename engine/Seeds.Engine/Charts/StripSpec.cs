namespace Seeds.Engine.Charts;

/// <summary>What a timeline strip shows.</summary>
/// <param name="IdPrefix">Begins every id of the drawing; unique on the page. Characters other than letters, digits, <c>-</c> and <c>_</c> become <c>-</c>.</param>
/// <param name="Title">Name of the drawing for those who do not see it.</param>
/// <param name="Description">What it shows, in a sentence or two, for those who do not see it.</param>
/// <param name="RightToLeft">True when time runs from right to left, as the script does.</param>
/// <param name="Marks">The events, in any order.</param>
/// <param name="DateText">Writes the dates at the axis.</param>
public sealed record StripSpec(string IdPrefix, string Title, string Description, bool RightToLeft, ImmutableArray<StripMark> Marks, StripDate DateText);
