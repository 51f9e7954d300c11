namespace Seeds.Engine.Highlighting.Lexing;

/// <summary>Says what kind a word is, one of <see cref="TokenKind"/>; null for plain text.</summary>
internal delegate string? WordRule(in WordContext word);
