namespace Seeds.Engine.Highlighting;

/// <summary>A stretch of code and what it is.</summary>
/// <param name="Kind">The CSS class of the stretch, one of <see cref="TokenKind"/>; null for plain text.</param>
/// <param name="Text">The stretch exactly as written, never empty.</param>
public sealed record CodeToken(string? Kind, string Text);
