namespace Seeds.Engine.Dates;

/// <summary>A date that was read from tokens.</summary>
/// <param name="Next">Index of the token behind it.</param>
/// <param name="Date">The date, or null where it cannot be told.</param>
internal readonly record struct DateMatch(int Next, Edtf? Date);
