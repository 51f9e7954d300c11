namespace Seeds.Engine.Dates;
/// <summary>STUB</summary>
public sealed record DateFound(int Start, int Length, Edtf? Date);
/// <summary>STUB</summary>
public static class DateReader {
 /// <summary>x</summary>
 public static ImmutableArray<DateFound> Find(string text, Pages.Words words) => []; }
