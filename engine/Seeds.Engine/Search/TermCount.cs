namespace Seeds.Engine.Search;

/// <summary>How often a section has a term.</summary>
/// <param name="Term">The number of the term.</param>
/// <param name="Section">The number of the section in its item.</param>
/// <param name="Title">How often it stands in the title.</param>
/// <param name="Heading">How often in the heading.</param>
/// <param name="Text">How often in the text; of each at most 255 are counted.</param>
public readonly record struct TermCount(int Term, ushort Section, byte Title, byte Heading, byte Text);
