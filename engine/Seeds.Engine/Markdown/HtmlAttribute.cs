namespace Seeds.Engine.Markdown;

/// <summary>An attribute found in raw HTML.</summary>
/// <param name="Element">Name of its element, as written.</param>
/// <param name="Name">Its own name, in lower case.</param>
/// <param name="Value">Its value, character references resolved.</param>
/// <param name="Start">Offset of the value, of its opening quote where it has one.</param>
/// <param name="End">Offset behind the value and its closing quote.</param>
public sealed record HtmlAttribute(string Element, string Name, string Value, int Start, int End);
