namespace Seeds.Engine.Markdown;

/// <summary>A heading of a page.</summary>
/// <param name="Level">Its level in the page, 1 to 6; the page's title is 1.</param>
/// <param name="Id">Its id, unique in the page.</param>
/// <param name="Text">Its words without mark-up.</param>
/// <param name="Content">Its words with inline mark-up.</param>
public sealed record Heading(int Level, string Id, string Text, PageBody Content);
