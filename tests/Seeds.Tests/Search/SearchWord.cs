namespace Seeds.Tests.Search;

/// <summary>A word of a text, as the search sees it.</summary>
/// <param name="Folded">The word without case and accents.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Length">How long it is there.</param>
public readonly record struct SearchWord(string Folded, int Start, int Length);
