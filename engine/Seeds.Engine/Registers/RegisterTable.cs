namespace Seeds.Engine.Registers;

/// <summary>A table of data.</summary>
/// <param name="Caption">What it holds.</param>
/// <param name="Columns">The heads of its columns.</param>
/// <param name="Rows">Its cells, as HTML; the first of each row is its head.</param>
public sealed record RegisterTable(string Caption, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
