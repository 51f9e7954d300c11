namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>How a language writes a text that begins on the next line and ends at a line with a chosen word.</summary>
/// <param name="Open">What stands before the word, such as <c>&lt;&lt;</c>.</param>
/// <param name="NeedsModifier">Whether <c>-</c> or <c>~</c> must stand between, because the bare form has another meaning.</param>
internal sealed record HeredocStyle(string Open, bool NeedsModifier = false);
