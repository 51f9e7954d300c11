namespace Seeds.Engine.Pages;

/// <summary>Where a page finds the notes that its mentions open in place.</summary>
/// <param name="Folder">Link to the folder of their files, with a closing <c>/</c>.</param>
/// <param name="Count">How many files there are.</param>
public sealed record PageNotes(string Folder, int Count);
