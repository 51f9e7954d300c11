using Seeds.Engine.Text;

namespace Seeds.Engine.Content;

/// <summary>An address that a page had before, as its front matter tells it.</summary>
/// <param name="Text">The address as written.</param>
/// <param name="Span">Where it stands in the text.</param>
public sealed record Alias(string Text, TextSpan Span);
