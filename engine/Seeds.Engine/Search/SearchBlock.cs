namespace Seeds.Engine.Search;

/// <summary>A passage: a paragraph, an item of a list, a row of a table.</summary>
/// <param name="Anchor">The id that leads to it; empty where that of its section does.</param>
/// <param name="Text">Its words, white space made one space.</param>
public sealed record SearchBlock(string Anchor, string Text);
