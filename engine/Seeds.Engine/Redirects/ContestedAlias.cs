using Seeds.Engine.Content;

namespace Seeds.Engine.Redirects;

/// <summary>Two pages say that they had one address.</summary>
/// <param name="First">The page that keeps it.</param>
/// <param name="Second">What the other one says.</param>
public sealed record ContestedAlias(Document First, Redirect Second);
