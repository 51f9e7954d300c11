namespace Seeds.Engine.Records.Care.Folded;

/// <summary>Where a folded letter comes from.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset behind it, and behind the marks that belong to it.</param>
/// <param name="Before">What stands between it and the letter before.</param>
/// <param name="IsUpper">Whether it is a capital.</param>
/// <param name="Part">What it is part of.</param>
public readonly record struct FoldedLetter(int Start, int End, Gap Before, bool IsUpper, PartKind Part);
