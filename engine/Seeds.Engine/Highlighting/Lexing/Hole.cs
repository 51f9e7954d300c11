namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Code inside a string, such as <c>{name}</c> in <c>$"Hello {name}"</c>.</summary>
/// <param name="Open">What opens it; its last character is the bracket that is counted to find the end.</param>
/// <param name="Close">What closes it; one or more of the matching bracket.</param>
/// <param name="Doubles">Whether the opening written twice stands for itself and opens nothing.</param>
internal sealed record Hole(string Open, string Close, bool Doubles = false);
