namespace Seeds.Engine.Text;

/// <summary>A place in a text as editors name it.</summary>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Column">Column in UTF-16 code units, from 1, as in the Language Server Protocol's default but one-based.</param>
public readonly record struct TextPosition(int Line, int Column);
